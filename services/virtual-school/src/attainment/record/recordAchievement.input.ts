import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Something that a child achieved, in school or out of it.' })
export class RecordAchievementInput {
  @Field(() => ID, { description: 'The child.' })
  @Category('education.attainment')
  childId!: string;

  @Field(() => DateScalar, { description: 'The day; not in the future, and within a year of today.' })
  @Category('education.attainment')
  achievedOn!: string;

  @Field({ description: 'What it is, in 1 to 200 characters.' })
  @Category('education.attainment')
  title!: string;

  @Field({
    description:
      'Any text of 1 to 200 characters that is new for each change, such as a UUID. Sending the same change again with the same key saves nothing twice.',
  })
  @Category('education.attainment')
  idempotencyKey!: string;

  // Nullable, for graphql-jit refuses a required input field that has a default and is left out.
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'true: only try it, and save nothing.' })
  @Category('education.attainment')
  dryRun?: boolean | null;
}
