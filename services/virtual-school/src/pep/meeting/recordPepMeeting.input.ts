import { Category, DateScalar } from '@hub/platform';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { PlanTargetInput } from '../planTarget.input';

@InputType({ description: 'What the meeting of a personal education plan agreed.' })
export class RecordPepMeetingInput {
  @Field(() => ID, { description: 'The plan; it has to be a draft.' })
  @Category('education.pep')
  planId!: string;

  @Field(() => DateScalar, {
    description:
      'Day of the meeting: not in the future, not before the count of the due date began, and of a termly plan not before its term.',
  })
  @Category('education.pep')
  heldOn!: string;

  @Field({ description: 'Whether the child’s own view is written down in the plan.' })
  @Category('education.pep')
  childsViewRecorded!: boolean;

  @Field(() => [PlanTargetInput], { description: 'What is to be reached: 1 to 12 targets.' })
  @Category('education.pep')
  targets!: PlanTargetInput[];

  @Field(() => Float, {
    nullable: true,
    description: 'Pupil Premium Plus agreed for the term of the plan, in pounds and whole pence.',
  })
  @Category('education.pep')
  pupilPremiumPlus?: number | null;

  @Field(() => String, { nullable: true, description: 'What it is spent on. Needed with an amount above 0.' })
  @Category('education.pep')
  pupilPremiumPlusUse?: string | null;

  @Field(() => Int, { description: 'The `version` that you read. When somebody changed it since, nothing is saved.' })
  @Category('education.pep')
  expectedVersion!: number;

  @Field({
    description:
      'Any text of 1 to 200 characters that is new for each change, such as a UUID. Sending the same change again with the same key saves nothing twice.',
  })
  @Category('education.pep')
  idempotencyKey!: string;

  // Nullable, for graphql-jit refuses a required input field that has a default and is left out.
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'true: only try it, and save nothing.' })
  @Category('education.pep')
  dryRun?: boolean | null;
}
