import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HealthContext } from '../context';
import { ReleasePayload } from './release.payload';
import { WithholdHealthFactsInput, WithholdMentalHealthNotesInput } from './withholding.inputs';

@Resolver()
export class WithholdingResolver {
  @Mutation(() => ReleasePayload, {
    description:
      'Withholds single facts of the health record from the young person, whether or not their part is released, or shows them again.',
  })
  @Category('health.clinical')
  withholdHealthFacts(
    @Arg('input', () => WithholdHealthFactsInput, { description: 'Which facts, and why.' })
    { findings, familyHistory, ...rest }: WithholdHealthFactsInput,
    @Ctx() { withholdings }: HealthContext,
  ): Promise<ReleasePayload> {
    const facts = [
      { field: 'findings', category: 'health.clinical', ids: findings ?? [] },
      { field: 'familyHistory', category: 'health.familyHistory', ids: familyHistory ?? [] },
    ];
    return withholdings.decide({ ...rest, mutation: 'withholdHealthFacts', facts });
  }

  @Mutation(() => ReleasePayload, {
    description:
      'Withholds single notes of the mental health service from the young person, whether or not the rest is released, or shows them again.',
  })
  @Category('health.mental')
  withholdMentalHealthNotes(
    @Arg('input', () => WithholdMentalHealthNotesInput, { description: 'Which notes, and why.' })
    { notes, ...rest }: WithholdMentalHealthNotesInput,
    @Ctx() { withholdings }: HealthContext,
  ): Promise<ReleasePayload> {
    const facts = [{ field: 'notes', category: 'health.mental', ids: notes }];
    return withholdings.decide({ ...rest, mutation: 'withholdMentalHealthNotes', facts });
  }
}
