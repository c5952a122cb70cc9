import { Category, WithholdingGround } from '@hub/platform';
import { Field, ID, InputType } from 'type-graphql';
import { DRY_RUN, IDEMPOTENCY_KEY } from '../writing/inputDescriptions';

const WITHHELD = 'true: the young person does not see these; false: they see them again, once the part is released.';
const REASON =
  'Why, in words, at most 2,000 characters. It is kept with your name, and the young person does not see it.';

@InputType({ description: 'Single facts of a health record that stay withheld in a part that is released.' })
export class WithholdHealthFactsInput {
  @Field(() => ID, { description: 'The young person.' })
  @Category('health.clinical')
  childId!: string;

  @Field(() => [ID], { nullable: true, description: 'Findings of assessments, by their id.' })
  @Category('health.clinical')
  findings?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Entries of the family history, by their id.' })
  @Category('health.familyHistory')
  familyHistory?: string[] | null;

  @Field({ description: WITHHELD })
  @Category('health.clinical')
  withheld!: boolean;

  @Field(() => WithholdingGround, { description: 'The ground in law.' })
  @Category('health.clinical')
  ground!: WithholdingGround;

  @Field({ description: REASON })
  @Category('health.clinical')
  reason!: string;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('health.clinical')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('health.clinical')
  dryRun?: boolean | null;
}

@InputType({ description: 'Single notes of a mental health service that stay withheld when the rest is released.' })
export class WithholdMentalHealthNotesInput {
  @Field(() => ID, { description: 'The young person.' })
  @Category('health.mental')
  childId!: string;

  @Field(() => [ID], { description: 'The notes, by their id.' })
  @Category('health.mental')
  notes!: string[];

  @Field({ description: WITHHELD })
  @Category('health.mental')
  withheld!: boolean;

  @Field(() => WithholdingGround, { description: 'The ground in law.' })
  @Category('health.mental')
  ground!: WithholdingGround;

  @Field({ description: REASON })
  @Category('health.mental')
  reason!: string;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('health.mental')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('health.mental')
  dryRun?: boolean | null;
}
