import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { HousingApplicationChangePayload } from '../../application/change/applicationChange.payload';
import { presentChange } from '../../application/change/presentChange';
import type { HousingContext } from '../../context';
import { EndDutyInput } from './endDuty.input';
import { planDutyEnd } from './planDutyEnd';

@Resolver()
export class EndDutyResolver {
  @Mutation(() => HousingApplicationChangePayload, {
    description:
      'Records that a duty is no longer owed, and why. With the last duty to an applicant the officer’s access to them ends, on the next request.',
  })
  @Category('housing.application')
  async endDuty(
    @Arg('input', () => EndDutyInput, { description: 'The end of the duty.' }) input: EndDutyInput,
    @Ctx() context: HousingContext,
  ): Promise<HousingApplicationChangePayload> {
    const { applicationChanges, today } = context;
    const written = await applicationChanges.change('endDuty', input, (current) => planDutyEnd(current, input, today));
    return presentChange(written, context);
  }
}
