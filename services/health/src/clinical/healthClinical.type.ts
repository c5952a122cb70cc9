import { Category, DateScalar } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FindingArea } from './FindingArea';

@ObjectType({ description: 'One finding of a health assessment.' })
export class AssessmentFinding {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'The finding’s own id.' })
  @Category('health.clinical')
  id!: string;

  @Field(() => ID, { description: 'The health assessment in which it was found.' })
  @Category('health.clinical')
  assessmentId!: string;

  @Field(() => DateScalar, { description: 'Day of that assessment.' })
  @Category('health.clinical')
  foundOn!: string;

  @Field(() => FindingArea, { description: 'What part of the assessment it belongs to.' })
  @Category('health.clinical')
  area!: FindingArea;

  @Field({ description: 'What was found.' })
  @Category('health.clinical')
  finding!: string;

  @Field(() => String, { nullable: true, description: 'What is to be done about it; null when nothing is.' })
  @Category('health.clinical')
  action!: string | null;
}

@ObjectType({ description: 'One dose of one vaccine.' })
export class Immunisation {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'Its own id.' })
  @Category('health.clinical')
  id!: string;

  @Field({ description: 'What it protects from, as the NHS schedule calls it.' })
  @Category('health.clinical')
  vaccine!: string;

  @Field(() => Int, { description: 'The how-manieth dose, from 1.' })
  @Category('health.clinical')
  dose!: number;

  @Field(() => DateScalar, { description: 'Day on which it is due by the schedule.' })
  @Category('health.clinical')
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was given; null: not given.' })
  @Category('health.clinical')
  givenOn!: string | null;

  @Field({ description: 'Whether it was declined.' })
  @Category('health.clinical')
  declined!: boolean;
}

@ObjectType({ description: 'That the young person was found to misuse a substance, and what help there was.' })
export class SubstanceMisuse {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'Its own id.' })
  @Category('health.clinical')
  id!: string;

  @Field(() => DateScalar, { description: 'Day on which it was identified.' })
  @Category('health.clinical')
  identifiedOn!: string;

  @Field({ description: 'What is misused, in words.' })
  @Category('health.clinical')
  substance!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which help was offered; null: not yet.' })
  @Category('health.clinical')
  offeredOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the help began; null while it did not, or when the offer was refused.',
  })
  @Category('health.clinical')
  receivedFrom!: string | null;
}

@ObjectType({
  description:
    'What health assessments found, immunisations and substance misuse. The young person reads it once it was released to them.',
})
export class HealthClinical {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => [AssessmentFinding], { description: 'Findings of health assessments, the latest first.' })
  @Category('health.clinical')
  findings!: AssessmentFinding[];

  @Field(() => [Immunisation], { description: 'Immunisations given, declined or due, in the order of the schedule.' })
  @Category('health.clinical')
  immunisations!: Immunisation[];

  @Field(() => [SubstanceMisuse], { description: 'Substance misuse identified, the latest first.' })
  @Category('health.clinical')
  substanceMisuse!: SubstanceMisuse[];
}
