import { Category, DateScalar } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SdqBand, SdqInformant } from './SdqEnums';

@ObjectType({ description: 'The total of one Strengths and Difficulties Questionnaire (SDQ).' })
export class SdqScore {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'The questionnaire’s own id.' })
  @Category('health.sdqTotal')
  id!: string;

  @Field(() => DateScalar, { description: 'Day on which it was completed.' })
  @Category('health.sdqTotal')
  completedOn!: string;

  @Field(() => SdqInformant, { description: 'Who completed it.' })
  @Category('health.sdqTotal')
  completedBy!: SdqInformant;

  @Field(() => Int, { description: 'Total difficulties, 0 to 40: a higher score means more difficulty.' })
  @Category('health.sdqTotal')
  total!: number;

  @Field(() => SdqBand, {
    description: 'The band of the total: 0 to 13 normal, 14 to 16 borderline, 17 to 40 a cause for concern.',
  })
  @Category('health.sdqTotal')
  band!: SdqBand;
}

@ObjectType({
  description: 'Totals of the Strengths and Difficulties Questionnaires about the child; never an answer.',
})
export class SdqTotals {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => SdqScore, {
    nullable: true,
    description: 'The latest that a carer completed, which is the one that statistics count; null when there is none.',
  })
  @Category('health.sdqTotal')
  latest!: SdqScore | null;

  @Field(() => [SdqScore], { description: 'All of them, whoever completed them, the latest first.' })
  @Category('health.sdqTotal')
  scores!: SdqScore[];
}
