import { Category } from '@hub/platform';
import { Field, ID, InputType } from 'type-graphql';
import { DRY_RUN, IDEMPOTENCY_KEY } from '../writing/inputDescriptions';

const HOW = 'true: the young person may read it from now on; false: it is withheld again; left out: as it is.';

@InputType({
  description:
    'Which withheld parts of the own health record a young person may read, after somebody went through them.',
})
export class ReleaseHealthRecordToYoungPersonInput {
  @Field(() => ID, { description: 'The young person.' })
  @Category('health.clinical')
  childId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: `What assessments found, immunisations, substance misuse. ${HOW}`,
  })
  @Category('health.clinical')
  clinical?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `Health of the family by birth, which is about other people too: they also need a named grant to read it. ${HOW}`,
  })
  @Category('health.familyHistory')
  familyHistory?: boolean | null;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('health.clinical')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('health.clinical')
  dryRun?: boolean | null;
}

@InputType({
  description:
    'Whether a young person may read what the mental health service recorded, after somebody went through it.',
})
export class ReleaseMentalHealthToYoungPersonInput {
  @Field(() => ID, { description: 'The young person.' })
  @Category('health.mental')
  childId!: string;

  @Field({ description: 'true: the young person may read it from now on; false: it is withheld again.' })
  @Category('health.mental')
  mental!: boolean;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('health.mental')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('health.mental')
  dryRun?: boolean | null;
}
