import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { HousingApplicationChangePayload } from '../../application/change/applicationChange.payload';
import { presentChange } from '../../application/change/presentChange';
import type { HousingContext } from '../../context';
import { ChangeBandInput } from './changeBand.input';
import { planBandChange } from './planBandChange';

@Resolver()
export class ChangeBandResolver {
  @Mutation(() => HousingApplicationChangePayload, {
    description:
      'Puts an application into another band, or takes it off the register. Only an officer of the council that answers for it may. When somebody changed it since you read it, nothing is saved and the error says who changed what, and when.',
  })
  @Category('housing.application')
  async changeBand(
    @Arg('input', () => ChangeBandInput, { description: 'The change.' }) input: ChangeBandInput,
    @Ctx() context: HousingContext,
  ): Promise<HousingApplicationChangePayload> {
    const { applicationChanges, today } = context;
    const written = await applicationChanges.change('changeBand', input, (current) =>
      planBandChange(current, input, today),
    );
    return presentChange(written, context);
  }
}
