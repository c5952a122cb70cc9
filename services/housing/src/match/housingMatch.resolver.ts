import { Category, hubError } from '@hub/platform';
import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import type { HousingContext } from '../context';
import { HousingMatch } from './housingMatch.input';
import { HOUSING_MATCH } from './matchQuery';

@Resolver()
export class HousingMatchResolver {
  /** For the gateway, which intersects the agencies' answers; no role's contract has it. */
  @Query(() => [ID], { description: 'The people among those whom the caller may see of whom all of this is true.' })
  @Directive('@inaccessible')
  @Category('structure')
  async housingMatch(
    @Arg('where', () => HousingMatch, { description: 'What must be true of them.' }) where: HousingMatch,
    @Ctx() { caller, database, today }: HousingContext,
  ): Promise<string[]> {
    const { band, applicationStatus, dutyOwed, duty, tenancyKind } = where;
    const wanted = [band, applicationStatus, dutyOwed, duty, tenancyKind].map((each) => each ?? null);
    if (wanted.every((each) => each === null))
      throw hubError('BAD_USER_INPUT', { message: 'housing: say what must be true.' });
    const query = { name: 'housing-match', text: HOUSING_MATCH, values: [today, ...wanted] };
    return (await database.runAs<{ id: string }>(caller, query)).map(({ id }) => id);
  }
}
