import { addMonths, hubError, type CalendarDate, type Caller, type Database, type Policy } from '@hub/platform';
import type { Category } from '@hub/schema';
import { legalStatusCodes } from '../codes';
import { MATCH } from './matchQuery';
import { CODES_OF_KIND } from './placementKind';
import type { SocialCareMatch } from './socialCareMatch.input';

export interface MatchDependencies {
  database: Pick<Database, 'runAs'>;
  policy: Policy;
  today(): CalendarDate;
}

/** What each condition lets the caller learn; it is checked here too, whatever stands before. */
const CATEGORY: Record<keyof SocialCareMatch, Category> = {
  placementKind: 'care.placementType',
  placedOutOfArea: 'care.placementType',
  placedOver20Miles: 'care.placementType',
  legalStatus: 'care.legal',
  lookedAfter: 'care.status',
  enteredCareFrom: 'care.status',
  enteredCareTo: 'care.status',
  careLeaver: 'care.status',
  careLeaverStatus: 'care.status',
  ageFrom: 'identity.name',
  ageTo: 'identity.name',
  unaccompaniedAsylumSeeker: 'identity.characteristics',
  visitOverdue: 'care.plan',
  pathwayReviewOverdue: 'leaver.pathway',
};

/** Which of the caller's children match: ids for the gateway, which intersects them with other agencies' answers. */
export class MatchRepository {
  constructor(
    private readonly caller: Caller,
    private readonly dependencies: MatchDependencies,
  ) {}

  async find(where: SocialCareMatch): Promise<string[]> {
    const used = (Object.keys(CATEGORY) as (keyof SocialCareMatch)[]).filter((name) => (where[name] ?? null) !== null);
    if (used.length === 0) throw hubError('BAD_USER_INPUT', { message: 'socialCare: say what must be true.' });
    const { role, purpose } = this.caller;
    for (const name of used)
      if (this.dependencies.policy.read(role, purpose, CATEGORY[name]) === 'NOBODY') throw hubError('FORBIDDEN');
    const query = { name: 'social-care-match', text: MATCH, values: valuesOf(where, this.dependencies.today()) };
    return (await this.dependencies.database.runAs<{ id: string }>(this.caller, query)).map(({ id }) => id);
  }
}

function valuesOf(where: SocialCareMatch, today: CalendarDate): unknown[] {
  const { placementKind, placedOver20Miles, legalStatus, ageFrom, ageTo } = where;
  const distance = placedOver20Miles === true ? 'OVER_20_MILES' : 'WITHIN_20_MILES';
  return [
    today,
    placementKind ? CODES_OF_KIND[placementKind] : null,
    where.placedOutOfArea ?? null,
    (placedOver20Miles ?? null) === null ? null : distance,
    legalStatus ? legalStatusCodes.codesOf(legalStatus) : null,
    where.lookedAfter ?? null,
    where.enteredCareFrom ?? null,
    where.enteredCareTo ?? null,
    where.careLeaver ?? null,
    where.careLeaverStatus ?? null,
    yearsBefore(today, ageFrom),
    yearsBefore(today, (ageTo ?? null) === null ? null : ageTo! + 1),
    where.unaccompaniedAsylumSeeker ?? null,
    where.visitOverdue ?? null,
    where.pathwayReviewOverdue ?? null,
  ];
}

/** Who was born on this day or earlier is so old today. Nobody is 200: a wild number must not become a wild date. */
const yearsBefore = (today: CalendarDate, years: number | null | undefined): CalendarDate | null =>
  (years ?? null) === null ? null : addMonths(today, -12 * Math.min(Math.max(years!, 0), 200));
