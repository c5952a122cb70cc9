import { Category } from '@hub/platform';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Band, isLower } from '../band/Band';
import { BandPeriod } from '../band/bandPeriod.type';
import type { HousingContext } from '../context';
import { Council } from '../council/council.type';
import { presentCouncil } from '../council/presentCouncil';
import { HousingApplication } from './housingApplication.type';

/** What of an application is not in its own row: councils, promises, the bands that it was in. */
@Resolver(() => HousingApplication)
export class ApplicationPartsResolver {
  @FieldResolver(() => Council, { description: 'The council to which it was made.' })
  @Category('housing.application')
  async madeTo(@Root() { councilCode }: HousingApplication, @Ctx() { councils }: HousingContext): Promise<Council> {
    return presentCouncil((await councils.all()).find(councilCode)!);
  }

  @FieldResolver(() => Council, {
    nullable: true,
    description: 'The council that answers for it today: another one than it was made to, when that one has ended.',
  })
  @Category('housing.application')
  async council(
    @Root() { councilCode }: HousingApplication,
    @Ctx() { councils, today }: HousingContext,
  ): Promise<Council | null> {
    const answering = (await councils.all()).answeringFor(councilCode, today);
    return answering && presentCouncil(answering);
  }

  @FieldResolver(() => [BandPeriod], { description: 'The bands that it was in, the first one first.' })
  @Category('housing.application')
  bandHistory(@Root() { id }: HousingApplication, @Ctx() { applications }: HousingContext): Promise<BandPeriod[]> {
    return applications.bandHistory(id);
  }

  @FieldResolver(() => Band, {
    nullable: true,
    description:
      'The band that the council’s published offer promises to every care leaver today; null for others, or without such an offer.',
  })
  @Category('housing.application')
  async promisedBand(
    @Root() { appliedAs, councilCode }: HousingApplication,
    @Ctx() { promises }: HousingContext,
  ): Promise<Band | null> {
    return appliedAs === 'CARE_LEAVER' ? (await promises.today()).bandOf(councilCode) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is open and in a lower band than the published offer promises to care leavers, today.',
  })
  @Category('housing.application')
  async belowPromise(
    @Root() { appliedAs, councilCode, band, status }: HousingApplication,
    @Ctx() { promises }: HousingContext,
  ): Promise<boolean> {
    if (appliedAs !== 'CARE_LEAVER' || status !== 'OPEN') return false;
    const promised = (await promises.today()).bandOf(councilCode);
    return promised !== null && isLower(band, promised);
  }
}
