import { Category, selects } from '@hub/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { HousingContext } from '../context';
import { PAGE_SIZE } from '../page';
import { HousingApplication } from './housingApplication.type';
import { HousingApplicationConnection } from './housingApplicationConnection.type';
import { HousingApplicationFilter } from './housingApplicationFilter.input';

@Resolver()
export class HousingApplicationResolver {
  @Query(() => HousingApplicationConnection, {
    description:
      'The applications for housing of the children and young people whom you may see, the oldest first. A housing officer sees the applicants to whom their council owes a duty today.',
  })
  @Category('housing.application')
  housingApplications(
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: PAGE_SIZE,
      description: 'How many at most, from 1 to 200.',
    })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Arg('where', () => HousingApplicationFilter, { nullable: true, description: 'Which applications.' })
    filter: HousingApplicationFilter | null,
    @Ctx() { applications }: HousingContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HousingApplicationConnection> {
    return applications.page({ first: first ?? PAGE_SIZE, after, filter, counted: selects(info, 'totalCount') });
  }

  @Query(() => HousingApplication, {
    nullable: true,
    description: 'One application for housing by its id; null when there is none among the people whom you may see.',
  })
  @Category('housing.application')
  housingApplication(
    @Arg('id', () => ID, { description: 'The application’s id.' }) id: string,
    @Ctx() { applications }: HousingContext,
  ): Promise<HousingApplication | null> {
    return applications.find(id);
  }
}
