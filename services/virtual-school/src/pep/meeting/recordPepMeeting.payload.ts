import { Category, DateScalar } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { PersonalEducationPlan } from '../personalEducationPlan.type';
import { PersonalEducationPlanFieldChange } from '../planChange.type';

@ObjectType({ description: 'What recording a meeting did, or with `dryRun` would do.' })
export class RecordPepMeetingPayload {
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

  @Field(() => PersonalEducationPlan, {
    nullable: true,
    description:
      'The plan for the next term, made together with the meeting. Null when none was made: another plan is open, the person will be 18 before that term begins, or `dryRun`.',
  })
  @Category('education.pep')
  nextPlan!: PersonalEducationPlan | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Due date of that next plan, with `dryRun` too: the last day of the next term.',
  })
  @Category('education.pep')
  nextDueOn!: string | null;

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('education.pep')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('education.pep')
  replayed!: boolean;
}
