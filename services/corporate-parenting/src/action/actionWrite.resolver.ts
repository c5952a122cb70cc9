import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CorporateParentingContext } from '../context';
import { AddActionInput } from './add/addAction.input';
import { AddActionPayload } from './add/addAction.payload';
import { RegisterPartnerInput } from './add/registerPartner.input';
import { RegisterPartnerPayload } from './add/registerPartner.payload';
import { UpdateActionInput } from './update/updateAction.input';
import { UpdateActionPayload } from './update/updateAction.payload';

@Resolver()
export class ActionWriteResolver {
  @Mutation(() => UpdateActionPayload, {
    description:
      'Records how an action stands. A board member changes the actions that they lead, the strategic lead any. When somebody changed it since you read it, nothing is saved and the error says who changed what, and when.',
  })
  @Category('partnership')
  updateAction(
    @Arg('input', () => UpdateActionInput, { description: 'The change.' }) input: UpdateActionInput,
    @Ctx() { actionUpdates }: CorporateParentingContext,
  ): Promise<UpdateActionPayload> {
    return actionUpdates.update(input);
  }

  @Mutation(() => AddActionPayload, { description: 'Adds an action of the partnership; for the strategic lead.' })
  @Category('partnership')
  addAction(
    @Arg('input', () => AddActionInput, { description: 'The action.' }) input: AddActionInput,
    @Ctx() { newActions }: CorporateParentingContext,
  ): Promise<AddActionPayload> {
    return newActions.add(input);
  }

  @Mutation(() => RegisterPartnerPayload, {
    description: 'Enters somebody who can lead actions, or changes their name or office; for the strategic lead.',
  })
  @Category('partnership')
  registerPartner(
    @Arg('input', () => RegisterPartnerInput, { description: 'Who it is.' }) input: RegisterPartnerInput,
    @Ctx() { newActions }: CorporateParentingContext,
  ): Promise<RegisterPartnerPayload> {
    return newActions.registerPartner(input);
  }
}
