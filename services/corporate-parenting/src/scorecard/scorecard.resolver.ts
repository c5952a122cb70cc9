import { Category, DateScalar, hubError, reportingPeriod } from '@hub/platform';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { CorporateParentingContext } from '../context';
import { Scorecard } from './scorecard.type';

@Resolver(() => Scorecard)
export class ScorecardResolver {
  @Query(() => Scorecard, {
    description:
      'The scorecard of an authority. Periods are fixed, so that no two of them differ by a few days: from 1 April to the end of a quarter that has passed.',
  })
  @Category('statistics')
  async scorecard(
    @Arg('authority', () => String, { description: 'The authority’s three-digit code of the DfE, such as 816.' })
    authority: string,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'First day: a 1 April. Left out: the one on or before the last day.',
    })
    from: string | null,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'Last day: 30 June, 30 September, 31 December or 31 March. Left out: the latest that has passed.',
    })
    to: string | null,
    @Ctx() { today, published }: CorporateParentingContext,
  ): Promise<Scorecard> {
    const period = reportingPeriod({ from, to }, today);
    if (await published.authorityName(authority)) return { authority, ...period } as Scorecard;
    throw hubError('BAD_USER_INPUT', { message: 'There is no scorecard of an authority with this code.' });
  }

  @FieldResolver(() => String)
  authorityName(@Root() { authority }: Scorecard, @Ctx() { published }: CorporateParentingContext) {
    return published.authorityName(authority);
  }
}
