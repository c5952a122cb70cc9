import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SenNeed } from '../SenNeed';
import { SenProvision } from '../SenProvision';

@InputType({ description: 'A child’s special educational needs, all of it as it is to be.' })
export class RecordSenInput {
  @Field(() => ID, { description: 'The child.' })
  @Category('education.sen')
  childId!: string;

  @Field(() => SenProvision, { description: 'What is provided.' })
  @Category('education.sen')
  provision!: SenProvision;

  @Field(() => SenNeed, { nullable: true, description: 'The main type of need. Needed unless nothing is provided.' })
  @Category('education.sen')
  primaryNeed?: SenNeed | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of any special educational provision. Needed unless nothing is provided.',
  })
  @Category('education.sen')
  since?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the authority first issued the plan. Needed for EHCP, and only then.',
  })
  @Category('education.sen')
  planIssuedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of the latest annual review of that plan.' })
  @Category('education.sen')
  planReviewedOn?: string | null;

  @Field(() => Int, { description: 'The `version` that you read; 0 when nothing was recorded.' })
  @Category('education.sen')
  expectedVersion!: number;

  @Field({
    description:
      'Any text of 1 to 200 characters that is new for each change, such as a UUID. Sending the same change again with the same key saves nothing twice.',
  })
  @Category('education.sen')
  idempotencyKey!: string;

  // Nullable, for graphql-jit refuses a required input field that has a default and is left out.
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'true: only try it, and save nothing.' })
  @Category('education.sen')
  dryRun?: boolean | null;
}
