import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AssuranceContext } from '../AssuranceContext';
import { GivePermissionInput } from './give/givePermission.input';
import { PermissionWritePayload } from './permissionWrite.payload';
import { WithdrawPermissionInput } from './withdraw/withdrawPermission.input';

@Resolver()
export class PermissionWritesResolver {
  @Mutation(() => PermissionWritePayload, {
    description: 'Records that a young person lets an agency see one kind of information. It counts at once.',
  })
  @Category('permission')
  givePermission(
    @Arg('input', () => GivePermissionInput, { description: 'What is allowed.' }) input: GivePermissionInput,
    @Ctx() { permissionWrites }: AssuranceContext,
  ): Promise<PermissionWritePayload> {
    return permissionWrites.give(input);
  }

  @Mutation(() => PermissionWritePayload, {
    description: 'Records that a young person takes a permission back. From that moment the agency sees no more of it.',
  })
  @Category('permission')
  withdrawPermission(
    @Arg('input', () => WithdrawPermissionInput, { description: 'What is taken back.' })
    input: WithdrawPermissionInput,
    @Ctx() { permissionWrites }: AssuranceContext,
  ): Promise<PermissionWritePayload> {
    return permissionWrites.withdraw(input);
  }
}
