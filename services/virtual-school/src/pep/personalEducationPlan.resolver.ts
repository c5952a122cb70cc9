import { Category, selects } from '@hub/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { VirtualSchoolContext } from '../context';
import { PersonalEducationPlan } from './personalEducationPlan.type';
import { PersonalEducationPlanConnection } from './personalEducationPlanConnection.type';
import { PersonalEducationPlanFilter } from './personalEducationPlanFilter.input';

const PAGE_SIZE = 50;

@Resolver(() => PersonalEducationPlan)
export class PersonalEducationPlanResolver {
  @Query(() => PersonalEducationPlanConnection, {
    description:
      'The personal education plans of the children that you may see, by due date: the longest due first. `where: {overdue: true}` is the list of what needs a meeting now.',
  })
  @Category('education.pep')
  personalEducationPlans(
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: PAGE_SIZE,
      description: 'How many at most, from 1 to 200.',
    })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Arg('where', () => PersonalEducationPlanFilter, { nullable: true, description: 'Which plans.' })
    filter: PersonalEducationPlanFilter | null,
    @Ctx() { plans }: VirtualSchoolContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PersonalEducationPlanConnection> {
    return plans.page({ first: first ?? PAGE_SIZE, after, filter, counted: selects(info, 'totalCount') });
  }

  @Query(() => PersonalEducationPlan, {
    nullable: true,
    description: 'One personal education plan by its id; null when there is none among the children that you may see.',
  })
  @Category('education.pep')
  personalEducationPlan(
    @Arg('id', () => ID, { description: 'The plan’s id.' }) id: string,
    @Ctx() { plans }: VirtualSchoolContext,
  ): Promise<PersonalEducationPlan | null> {
    return plans.find(id);
  }
}
