import { Category } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { KeyStage } from '../KeyStage';

@InputType({ description: 'A result at the end of a stage of education; the same stage, subject and year correct it.' })
export class RecordKeyStageResultInput {
  @Field(() => ID, { description: 'The child.' })
  @Category('education.attainment')
  childId!: string;

  @Field(() => Int, { description: 'The year in which the academic year of the assessment began.' })
  @Category('education.attainment')
  academicYear!: number;

  @Field(() => KeyStage, { description: 'The stage.' })
  @Category('education.attainment')
  stage!: KeyStage;

  @Field({ description: 'The subject or measure, such as Reading, or Attainment 8; 1 to 200 characters.' })
  @Category('education.attainment')
  subject!: string;

  @Field({ description: 'The result as it was given; 1 to 200 characters.' })
  @Category('education.attainment')
  result!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it meets the expected standard, where there is one.' })
  @Category('education.attainment')
  metExpected?: boolean | null;

  @Field(() => Int, { description: 'The `version` of the result that you read; 0 when it was not recorded yet.' })
  @Category('education.attainment')
  expectedVersion!: number;

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
