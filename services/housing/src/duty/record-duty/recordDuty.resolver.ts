import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { HousingApplicationChangePayload } from '../../application/change/applicationChange.payload';
import { presentChange } from '../../application/change/presentChange';
import type { HousingContext } from '../../context';
import { planNewDuty } from './planNewDuty';
import { RecordDutyInput } from './recordDuty.input';

@Resolver()
export class RecordDutyResolver {
  @Mutation(() => HousingApplicationChangePayload, {
    description:
      'Records that the council owes the applicant a duty of Housing Act 1996 Part 7, and ends those that it takes the place of. It is owed by the council that answers for the application today.',
  })
  @Category('housing.application')
  async recordDuty(
    @Arg('input', () => RecordDutyInput, { description: 'The duty.' }) input: RecordDutyInput,
    @Ctx() context: HousingContext,
  ): Promise<HousingApplicationChangePayload> {
    const { applicationChanges, councils, today } = context;
    const all = await councils.all();
    const written = await applicationChanges.change('recordDuty', input, (current) => {
      const answering = all.answeringFor(current.councilCode, today);
      return planNewDuty(current, { ...input, owedBy: answering?.code ?? current.councilCode }, today);
    });
    return presentChange(written, context);
  }
}
