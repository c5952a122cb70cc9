import { addDays, addMonths, birthdayOf, type CalendarDate } from '@hub/platform';
import { rowId } from '../rowId';
import type { SeedContext } from './SeedContext';

/** Whoever is 16 and looked after, or has left, has a pathway plan; one review in seven is late. */
export function pathwayRows({ child, age, isLookedAfter, today, random: randomOf }: SeedContext) {
  if (age < 16 || (!isLookedAfter && !child.leaver)) return [];
  const random = randomOf('pathway');
  const agreed_on = addDays(later(birthdayOf(child.dateOfBirth, 16), child.enteredCareOn), random.between(20, 90));
  if (agreed_on > today) return [];
  const dueSince = random.chance(1 / 7) ? -random.between(1, 80) : random.between(5, 170);
  const review_due_on = addDays(today, dueSince);
  const reviewed_on = addMonths(review_due_on, -6);
  return [
    {
      child_id: child.id,
      agreed_on,
      reviewed_on: reviewed_on > agreed_on ? reviewed_on : null,
      review_due_on: reviewed_on > agreed_on ? review_due_on : addMonths(agreed_on, 6),
      goals: random.pick(GOALS),
      young_person_agrees: random.chance(0.85),
    },
  ];
}

const GOALS = [
  'Pass the second year of college; learn to cook five meals; open a bank account.',
  'Keep the tenancy; find a GP; see the family every other week.',
  'Start an apprenticeship by September; save for driving lessons.',
];

/** As on the last birthday, which is what the return asks for; the birthdays before it mostly the same. */
export function activityRows({ child, age, random: randomOf }: SeedContext) {
  const { leaver } = child;
  if (!leaver || age < 17) return [];
  const random = randomOf('activity');
  const birthdays = Array.from({ length: Math.min(age - 16, 5) }, (_, years) => age - years);
  return birthdays
    .map((birthday) => ({ birthday, as_at: birthdayOf(child.dateOfBirth, birthday) }))
    .filter(({ as_at }) => child.endedCareOn !== null && as_at >= child.endedCareOn)
    .map(({ birthday, as_at }) => {
      const isLike = birthday === age || random.chance(0.7);
      return {
        id: rowId(child.id, 'activity', birthday),
        child_id: child.id,
        as_at,
        in_touch: isLike ? leaver.inTouch : 'YES',
        activity: isLike ? leaver.activity : random.pick(['F2', 'F5', 'P5', 'F4', 'G5', 'G4']),
      };
    });
}

/** Where nobody lives: gone abroad, deported, not known. In custody and without a fixed abode there is no address. */
const WITHOUT_ADDRESS = ['G', 'H', 'R', 'S', 'X'];

export function accommodationRows({ child, today, random: randomOf }: SeedContext) {
  const { leaver, endedCareOn } = child;
  if (!leaver || endedCareOn === null) return { leaver_accommodation: [], leaver_address: [] };
  const random = randomOf('accommodation');
  const child_id = child.id;
  const moved = addDays(endedCareOn, random.between(0, 400));
  const since: CalendarDate = moved < today && random.chance(0.5) ? moved : endedCareOn;
  const visited_on = addDays(since, random.between(1, 10));
  const kind = leaver.accommodation;
  const hasAddress = kind !== null && !WITHOUT_ADDRESS.includes(kind);
  return {
    leaver_accommodation: [
      {
        id: rowId(child_id, 'accommodation'),
        child_id,
        since,
        kind,
        suitable: leaver.suitable,
        visited_on: hasAddress && visited_on < today && random.chance(0.85) ? visited_on : null,
      },
    ],
    leaver_address: hasAddress
      ? [
          {
            id: rowId(child_id, 'address'),
            child_id,
            since,
            address: `${random.between(1, 90)} Example Street`,
            postcode: postcodeOf(random.between(1, 9)),
          },
        ]
      : [],
  };
}

/** YO90 is a non-geographic district: nobody lives there. */
const postcodeOf = (sector: number): string => `YO90 ${sector}ZZ`;

const later = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);
