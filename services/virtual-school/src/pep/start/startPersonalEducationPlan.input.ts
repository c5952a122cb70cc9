import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The first personal education plan of a child who entered care.' })
export class StartPersonalEducationPlanInput {
  @Field(() => ID, { description: 'The child.' })
  @Category('education.pep')
  childId!: string;

  @Field(() => DateScalar, {
    description: 'Day of entry into care, or the third birthday where that is later: day 0 of the due date.',
  })
  @Category('education.pep')
  countedFrom!: string;

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
