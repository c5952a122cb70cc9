import { Category } from '@hub/platform';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { AssuranceContext } from '../AssuranceContext';
import { AccessLogFilter } from './accessLogFilter.input';
import { RecordedLookPage } from './recordedLook.type';

@Resolver()
export class RecordedLookResolver {
  @Query(() => RecordedLookPage, {
    description:
      'Looks at the data of the controllers for whom you work, and looks of whom they employ; the latest first.',
  })
  @Category('assurance.log')
  accessLog(
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, from 1 to 200; 50 when left out.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Arg('where', () => AccessLogFilter, { nullable: true, description: 'Which looks.' })
    filter: AccessLogFilter | null,
    @Ctx() { recordedLooks }: AssuranceContext,
  ): Promise<RecordedLookPage> {
    return recordedLooks.page({ first, after, filter });
  }
}
