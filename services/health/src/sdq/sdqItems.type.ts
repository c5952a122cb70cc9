import { Category, DateScalar } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SdqInformant, SdqScale } from './SdqEnums';

@ObjectType({
  description:
    'One answer of a Strengths and Difficulties Questionnaire. Its wording is its publisher’s and not shown here.',
})
export class SdqItem {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Int, { description: 'Number of the question in the questionnaire, 1 to 25.' })
  @Category('health.sdqItems')
  question!: number;

  @Field(() => SdqScale, { description: 'The scale that it belongs to.' })
  @Category('health.sdqItems')
  scale!: SdqScale;

  @Field(() => Int, { nullable: true, description: '0 not true, 1 somewhat true, 2 certainly true; null: left out.' })
  @Category('health.sdqItems')
  answer!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'What it adds to its scale: the answer, turned round (0 for 2, 2 for 0) where the question is about a strength.',
  })
  @Category('health.sdqItems')
  points!: number | null;
}

@ObjectType({ description: 'Score of one scale.' })
export class SdqScaleScore {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => SdqScale, { description: 'The scale.' })
  @Category('health.sdqItems')
  scale!: SdqScale;

  @Field(() => Int, {
    nullable: true,
    description: '0 to 10; null when fewer than three of its five questions were answered.',
  })
  @Category('health.sdqItems')
  score!: number | null;
}

@ObjectType({ description: 'The answers of one Strengths and Difficulties Questionnaire.' })
export class SdqAnswers {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'The questionnaire’s own id; its total has the same.' })
  @Category('health.sdqItems')
  id!: string;

  @Field(() => DateScalar, { description: 'Day on which it was completed.' })
  @Category('health.sdqItems')
  completedOn!: string;

  @Field(() => SdqInformant, { description: 'Who completed it.' })
  @Category('health.sdqItems')
  completedBy!: SdqInformant;

  @Field(() => [SdqItem], { description: 'The 25 answers, in the order of the questionnaire.' })
  @Category('health.sdqItems')
  items!: SdqItem[];

  @Field(() => [SdqScaleScore], { description: 'The five scales; the first four make the total.' })
  @Category('health.sdqItems')
  scales!: SdqScaleScore[];
}

@ObjectType({ description: 'Answers of the Strengths and Difficulties Questionnaires about the child.' })
export class SdqItems {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => [SdqAnswers], {
    description: 'One entry for each questionnaire whose answers are kept, the latest first.',
  })
  @Category('health.sdqItems')
  questionnaires!: SdqAnswers[];
}
