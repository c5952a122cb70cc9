import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, IDEMPOTENCY_KEY } from '../../writing/inputDescriptions';
import { SdqInformant } from '../SdqEnums';

@InputType({ description: 'A completed Strengths and Difficulties Questionnaire.' })
export class RecordSdqInput {
  @Field(() => ID, { description: 'The child.' })
  @Category('health.sdqTotal')
  childId!: string;

  @Field(() => DateScalar, { description: 'Day on which it was completed; not in the future.' })
  @Category('health.sdqTotal')
  completedOn!: string;

  @Field(() => SdqInformant, { description: 'Who completed it.' })
  @Category('health.sdqTotal')
  completedBy!: SdqInformant;

  @Field(() => [Int], {
    nullable: 'items',
    description:
      'The 25 answers in the order of the questionnaire, as they were given: 0 not true, 1 somewhat true, 2 certainly true, null left out. The total is made from them.',
  })
  @Category('health.sdqItems')
  answers!: (number | null)[];

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('health.sdqTotal')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('health.sdqTotal')
  dryRun?: boolean | null;
}
