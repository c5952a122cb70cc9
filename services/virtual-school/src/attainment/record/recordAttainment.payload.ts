import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { Achievement, KeyStageResult } from '../educationAttainment.type';

@ObjectType({ description: 'What recording a result did, or with `dryRun` would do.' })
export class RecordKeyStageResultPayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => KeyStageResult, { description: 'The result as it is now; with `dryRun` as it would be.' })
  @Category('education.attainment')
  result!: KeyStageResult;

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('education.attainment')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('education.attainment')
  replayed!: boolean;
}

@ObjectType({ description: 'What recording an achievement did, or with `dryRun` would do.' })
export class RecordAchievementPayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Achievement, { description: 'The achievement.' })
  @Category('education.attainment')
  achievement!: Achievement;

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('education.attainment')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('education.attainment')
  replayed!: boolean;
}
