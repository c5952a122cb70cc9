import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { PersonalEducationPlan } from '../personalEducationPlan.type';
import { PersonalEducationPlanFieldChange } from '../planChange.type';

@ObjectType({ description: 'What a change of a personal education plan did, or with `dryRun` would do.' })
export class ChangedPersonalEducationPlan {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => PersonalEducationPlan, { description: 'The plan as it is now; with `dryRun` as it would be.' })
  @Category('education.pep')
  plan!: PersonalEducationPlan;

  @Field(() => [PersonalEducationPlanFieldChange], {
    description: 'What changed, or with `dryRun` would change; empty in the answer to a repeated request.',
  })
  @Category('education.pep')
  changes!: PersonalEducationPlanFieldChange[];

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('education.pep')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('education.pep')
  replayed!: boolean;
}
