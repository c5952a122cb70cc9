import { ageOn, type CalendarDate, type Random, type SyntheticChild } from '@hub/platform';
import type { TenancyKind } from '../tenancy/TenancyKind';

/** How far somebody's case has come, and where they live. */
export interface Situation {
  stage: 'INQUIRIES' | 'PREVENTION' | 'RELIEF' | 'MAIN' | 'HOUSED';
  home: TenancyKind | null;
}

type Accommodation = NonNullable<NonNullable<SyntheticChild['leaver']>['accommodation']>;

/** By the code of the SSDA903 return for a care leaver's accommodation, so that both agencies tell one story. */
const BY_ACCOMMODATION: Readonly<Record<Accommodation, (random: Random) => Situation | null>> = {
  U: (random) => ({ stage: 'HOUSED', home: random.pick(['COUNCIL_TENANCY', 'HOUSING_ASSOCIATION_TENANCY', 'PRIVATE_TENANCY']) }),
  D: (random) => ({ stage: 'PREVENTION', home: random.pick(['PATHWAY_SEMI_INDEPENDENT', 'PATHWAY_INDEPENDENT']) }),
  T: () => ({ stage: 'PREVENTION', home: 'PATHWAY_SEMI_INDEPENDENT' }),
  E: () => ({ stage: 'PREVENTION', home: 'SUPPORTED_LODGINGS' }),
  S: () => ({ stage: 'RELIEF', home: null }),
  V: () => ({ stage: 'RELIEF', home: 'INTERIM_ACCOMMODATION' }),
  W: () => ({ stage: 'RELIEF', home: 'INTERIM_ACCOMMODATION' }),
  X: (random) => (random.chance(0.5) ? { stage: 'PREVENTION', home: null } : null),
}; // prettier-ignore

/** Why somebody turned to housing, or null when nobody did. Of some it is known that a duty is owed to them. */
export function situationOf(
  random: Random,
  child: SyntheticChild,
  { today, isOwed }: { today: CalendarDate; isOwed: boolean },
): Situation | null {
  const found = child.leaver
    ? leaverSituation(random, child.leaver.accommodation)
    : minorSituation(random, child, today);
  return isOwed && (!found || found.stage === 'HOUSED') ? { stage: 'MAIN', home: null } : found;
}

function leaverSituation(random: Random, accommodation: Accommodation | null): Situation | null {
  const known = accommodation === null ? undefined : BY_ACCOMMODATION[accommodation];
  if (known) return known(random);
  if (!random.chance(0.35)) return null;
  return { stage: random.pick(['PREVENTION', 'MAIN']), home: null };
}

/** Of those looked after at 16 or 17 one in four is getting ready for a home of their own. */
function minorSituation(random: Random, child: SyntheticChild, today: CalendarDate): Situation | null {
  const isOldEnough = child.endedCareOn === null && ageOn(child.dateOfBirth, today) >= 16;
  return isOldEnough && random.chance(0.25) ? { stage: random.pick(['INQUIRIES', 'PREVENTION']), home: null } : null;
}
