import { Category, DateScalar } from '@hub/platform';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { HousingContext } from '../context';
import { Council } from './council.type';
import { HOUSING_AUTHORITIES } from './CouncilKind';
import { presentCouncil } from './presentCouncil';

const ON = { nullable: true, description: 'The day to look at; without it, today in England.' } as const;

@Resolver(() => Council)
export class CouncilResolver {
  @Query(() => [Council], {
    description:
      'The councils that provide housing on a day, by name: districts, and unitary councils. Before 1 April 2023 North Yorkshire had seven.',
  })
  @Category('public.offers')
  async housingAuthorities(
    @Arg('on', () => DateScalar, ON) on: string | null,
    @Ctx() { councils, today }: HousingContext,
  ): Promise<Council[]> {
    const existing = (await councils.all()).existingOn(on ?? today);
    return existing.filter(({ kind }) => HOUSING_AUTHORITIES.includes(kind)).map(presentCouncil);
  }

  @Query(() => [Council], { description: 'The district councils that exist on a day, by name.' })
  @Category('public.offers')
  async districts(
    @Arg('on', () => DateScalar, ON) on: string | null,
    @Arg('county', () => ID, { nullable: true, description: 'Only those of this county, by its code.' })
    county: string | null,
    @Ctx() { councils, today }: HousingContext,
  ): Promise<Council[]> {
    return (await councils.all())
      .existingOn(on ?? today)
      .filter(({ kind, countyCode }) => kind === 'DISTRICT' && (!county || countyCode === county))
      .map(presentCouncil);
  }

  @FieldResolver(() => Council, { nullable: true, description: 'The county of a district; null for others.' })
  @Category('public.offers')
  county(@Root() { countyCode }: Council, @Ctx() context: HousingContext): Promise<Council | null> {
    return findCouncil(countyCode, context);
  }

  @FieldResolver(() => Council, {
    nullable: true,
    description: 'The council that took over what it owed and promised; null while it exists, or when none did.',
  })
  @Category('public.offers')
  successor(@Root() { successorCode }: Council, @Ctx() context: HousingContext): Promise<Council | null> {
    return findCouncil(successorCode, context);
  }

  @FieldResolver(() => [Council], { description: 'The councils whose duties and promises it took over.' })
  @Category('public.offers')
  async predecessors(@Root() { code }: Council, @Ctx() { councils }: HousingContext): Promise<Council[]> {
    return (await councils.all()).predecessorsOf(code).map(presentCouncil);
  }
}

async function findCouncil(code: string | null, { councils }: HousingContext): Promise<Council | null> {
  const found = code === null ? null : (await councils.all()).find(code);
  return found && presentCouncil(found);
}
