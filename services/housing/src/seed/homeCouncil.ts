import type { CalendarDate, Random } from '@hub/platform';
import { REAL_COUNCILS } from '../council/realCouncils';

/**
 * The council to which somebody applied whom this authority looked after: of its area, on that day. Of an authority whose
 * councils are not known here, null. The die is always cast, so that what follows does not depend on the day.
 */
export function homeCouncil(random: Random, authorityCode: string, day: CalendarDate): string | null {
  const existing = REAL_COUNCILS.filter(
    ({ kind, childrensServicesCode, startedOn, endedOn }) =>
      kind !== 'COUNTY' && childrensServicesCode === authorityCode && startedOn <= day && (!endedOn || endedOn > day),
  );
  const place = random.between(0, 419);
  return existing[place % existing.length]?.code ?? null;
}
