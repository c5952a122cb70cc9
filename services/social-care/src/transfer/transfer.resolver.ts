import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Category, textProblem } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import { anyDateProblem } from '../write/problems';
import { WrittenRecord } from '../write/write.type';
import { cancelTransfer } from './cancelTransfer';
import { CancelTransferInput, TransferInput } from './transfer.input';
import { transferResponsibility } from './transferResponsibility';

/** A transfer changes who is responsible, and who works with the child. */
const CATEGORIES = ['care.status', 'care.contacts'] as const;

/** Children's services of one authority hand a child over to those of another. */
@Resolver()
export class TransferResolver {
  @Category('care.status')
  @Mutation(() => WrittenRecord, {
    description:
      'Transfers the responsibility for a child to another authority. From that day on its people find the child, and yours do not.',
  })
  transferResponsibility(
    @Arg('input', () => TransferInput, { description: 'The transfer.' }) input: TransferInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [
      textProblem('toAuthority', input.toAuthority),
      textProblem('receivedBy', input.receivedBy),
      anyDateProblem('on', input.on, today),
    ];
    const write = { mutation: 'transferResponsibility', categories: CATEGORIES, input, problems };
    return writer.write({ ...write, work: (run, context) => transferResponsibility(run, context, input) }, info);
  }

  @Category('care.status')
  @Mutation(() => WrittenRecord, {
    description:
      'Cancels a transfer that is to come, or was recorded today. Everything is as if it had not been recorded: who was responsible is, and allocations that it ended go on.',
  })
  cancelTransfer(
    @Arg('input', () => CancelTransferInput, { description: 'The transfer.' }) input: CancelTransferInput,
    @Ctx() { writer }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const write = { mutation: 'cancelTransfer', categories: CATEGORIES, input };
    return writer.write({ ...write, work: (run, context) => cancelTransfer(run, context, input) }, info);
  }
}
