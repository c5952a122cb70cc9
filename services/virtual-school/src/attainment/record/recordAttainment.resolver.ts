import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { VirtualSchoolContext } from '../../context';
import { recordAchievement } from './recordAchievement';
import { RecordAchievementInput } from './recordAchievement.input';
import { RecordAchievementPayload, RecordKeyStageResultPayload } from './recordAttainment.payload';
import { recordKeyStageResult } from './recordKeyStageResult';
import { RecordKeyStageResultInput } from './recordKeyStageResult.input';

@Resolver()
export class RecordAttainmentResolver {
  @Mutation(() => RecordKeyStageResultPayload, {
    description:
      'Records a result at the end of a stage of education, or corrects it. When somebody changed it since you read it, nothing is saved and the error says who changed what, and when.',
  })
  @Category('education.attainment')
  recordKeyStageResult(
    @Arg('input', () => RecordKeyStageResultInput, { description: 'The result.' }) input: RecordKeyStageResultInput,
    @Ctx() { changing }: VirtualSchoolContext,
  ): Promise<RecordKeyStageResultPayload> {
    return recordKeyStageResult(changing, input);
  }

  @Mutation(() => RecordAchievementPayload, { description: 'Records something that a child achieved.' })
  @Category('education.attainment')
  recordAchievement(
    @Arg('input', () => RecordAchievementInput, { description: 'The achievement.' }) input: RecordAchievementInput,
    @Ctx() { changing }: VirtualSchoolContext,
  ): Promise<RecordAchievementPayload> {
    return recordAchievement(changing, input);
  }
}
