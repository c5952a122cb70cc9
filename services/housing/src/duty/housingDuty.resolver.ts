import { Category } from '@hub/platform';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HousingContext } from '../context';
import { Council } from '../council/council.type';
import { presentCouncil } from '../council/presentCouncil';
import { HousingDuty } from './housingDuty.type';

@Resolver(() => HousingDuty)
export class HousingDutyResolver {
  @FieldResolver(() => Council, { description: 'The council that took the duty on.' })
  @Category('housing.application')
  async takenOnBy(@Root() { owedByCode }: HousingDuty, @Ctx() { councils }: HousingContext): Promise<Council> {
    return presentCouncil((await councils.all()).find(owedByCode)!);
  }

  @FieldResolver(() => Council, {
    nullable: true,
    description:
      'The council that owes it, as of today in England, or owed it last: another one than took it on when that council has ended.',
  })
  @Category('housing.application')
  async owedBy(
    @Root() { owedByCode, endedOn }: HousingDuty,
    @Ctx() { councils, today }: HousingContext,
  ): Promise<Council | null> {
    const day = endedOn !== null && endedOn <= today ? endedOn : today;
    const council = (await councils.all()).answeringFor(owedByCode, day);
    return council && presentCouncil(council);
  }
}
