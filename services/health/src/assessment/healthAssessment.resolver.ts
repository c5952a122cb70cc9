import { Category, selects } from '@hub/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { HealthContext } from '../context';
import { HealthAssessment } from './healthAssessment.type';
import { HealthAssessmentConnection } from './healthAssessmentConnection.type';
import { HealthAssessmentFilter } from './healthAssessmentFilter.input';

const PAGE_SIZE = 50;

@Resolver(() => HealthAssessment)
export class HealthAssessmentResolver {
  @Query(() => HealthAssessmentConnection, {
    description: 'The health assessments of the children that you may see, by due date: the longest due first.',
  })
  @Category('health.status')
  healthAssessments(
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: PAGE_SIZE,
      description: 'How many at most, from 1 to 200.',
    })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Arg('where', () => HealthAssessmentFilter, { nullable: true, description: 'Which assessments.' })
    filter: HealthAssessmentFilter | null,
    @Ctx() { assessments }: HealthContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HealthAssessmentConnection> {
    return assessments.page({ first: first ?? PAGE_SIZE, after, filter, counted: selects(info, 'totalCount') });
  }

  @Query(() => HealthAssessment, {
    nullable: true,
    description: 'One health assessment by its id; null when there is none among the children that you may see.',
  })
  @Category('health.status')
  healthAssessment(
    @Arg('id', () => ID, { description: 'The assessment’s id.' }) id: string,
    @Ctx() { assessments }: HealthContext,
  ): Promise<HealthAssessment | null> {
    return assessments.find(id);
  }
}
