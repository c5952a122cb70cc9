import { Category, DateScalar } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { KeyStage } from './KeyStage';

@ObjectType({ description: 'A result at the end of a stage of education.' })
export class KeyStageResult {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Int, { description: 'The year in which the academic year of the assessment began.' })
  @Category('education.attainment')
  academicYear!: number;

  @Field(() => KeyStage, { description: 'The stage.' })
  @Category('education.attainment')
  stage!: KeyStage;

  @Field({ description: 'The subject or measure, such as Reading, or Attainment 8.' })
  @Category('education.attainment')
  subject!: string;

  @Field({ description: 'The result as it was given: a scaled score, a grade, a number.' })
  @Category('education.attainment')
  result!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it meets the expected standard of the stage; null where there is none.',
  })
  @Category('education.attainment')
  metExpected!: boolean | null;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with a change.' })
  @Category('education.attainment')
  version!: number;
}

@ObjectType({ description: 'Something that the child achieved, in school or out of it.' })
export class Achievement {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => DateScalar, { description: 'The day.' })
  @Category('education.attainment')
  achievedOn!: string;

  @Field({ description: 'What it is.' })
  @Category('education.attainment')
  title!: string;
}

@ObjectType({ description: 'Results and achievements.' })
export class EducationAttainment {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => [KeyStageResult], { description: 'Results of all stages, the latest year first.' })
  @Category('education.attainment')
  results!: KeyStageResult[];

  @Field(() => [Achievement], { description: 'Achievements, the latest first.' })
  @Category('education.attainment')
  achievements!: Achievement[];
}
