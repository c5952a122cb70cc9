import {
  addDays,
  ageOn,
  birthdayOf,
  createRandom,
  type CalendarDate,
  type Random,
  type SyntheticChild,
} from '@hub/platform';
import type { Councils } from '../council/Councils';
import { homeCouncil } from './homeCouncil';
import type { ApplicationRow, HousingRows } from './HousingRows';
import { makeDuties } from './makeDuties';
import { situationOf, type Situation } from './Situation';
import { stableId } from './stableId';

export interface Applying {
  child: SyntheticChild;
  councils: Councils;
  /** The council of whoever moved away from the council that looked after them. */
  movedTo: string | null;
  today: CalendarDate;
}

/** What housing holds of one young person: derived from the child alone, so that seeding again changes nothing. */
export function makeHousingRows({ child, councils, movedTo, today }: Applying): HousingRows | null {
  const random = createRandom(`${child.id} housing`);
  // Whoever is an officer's applicant already, and whoever turned up in another county, is owed a duty.
  const isOwed = movedTo !== null || child.relationships.some(({ kind }) => kind === 'applicants');
  const situation = situationOf(random, child, { today, isOwed });
  const madeOn = situation && applicationDay(random, child, situation, today);
  const council = madeOn && (movedTo ?? homeCouncil(random, child.authorityCode, madeOn));
  if (!council || !councils.find(council)) return null;
  const duties = makeDuties({ random, child, situation, council, madeOn, today });
  const application = makeApplication(random, { child, situation, council, madeOn, closedOn: duties.closedOn });
  const tenancy = makeTenancy(random, { child, situation, council, startedOn: duties.homeSince });
  return { application, bands: makeBands(application), duties: duties.rows, tenancy };
}

const MERGER = '2023-04-01';
/** Early enough that relief and the main duty began before the merger. */
const [EARLIEST, LATEST] = ['2022-07-10', '2023-01-15'];
const DAYS_AGO: Readonly<Record<Situation['stage'], readonly [number, number]>> = {
  INQUIRIES: [2, 20],
  PREVENTION: [5, 50],
  RELIEF: [6, 54],
  MAIN: [70, 400],
  HOUSED: [200, 700],
};

/** Nobody applies before 16. Eight in ten of those who could have before the merger did, and have waited since. */
function applicationDay(
  random: Random,
  child: SyntheticChild,
  { stage }: Situation,
  today: CalendarDate,
): CalendarDate {
  const sixteen = birthdayOf(child.dateOfBirth, 16);
  const long = addDays(EARLIEST, random.between(0, 189));
  const [from, to] = DAYS_AGO[stage];
  const recent = addDays(today, -random.between(from, to));
  const waited = stage === 'MAIN' && random.chance(0.8) && today > MERGER && long >= sixteen && long <= LATEST;
  const day = waited ? long : recent;
  return day < sixteen ? sixteen : day;
}

interface Application {
  child: SyntheticChild;
  situation: Situation;
  council: string;
  madeOn: CalendarDate;
  closedOn: CalendarDate | null;
}

function makeApplication(random: Random, { child, situation, council, madeOn, closedOn }: Application): ApplicationRow {
  const isLeaver = child.leaver !== null && (child.endedCareOn! <= madeOn || ageOn(child.dateOfBirth, madeOn) >= 18);
  // One in seven care leavers is below the promised band, for somebody to find.
  const band = isLeaver && random.chance(0.86) ? 'GOLD' : 'SILVER';
  const isOnRegister = situation.stage !== 'INQUIRIES';
  return {
    id: stableId(`application ${child.id}`),
    child_id: child.id,
    council_code: council,
    reference: `${council.slice(-3)}/${madeOn.slice(0, 4)}/${random.between(1000, 9999)}`,
    applied_as: isLeaver ? 'CARE_LEAVER' : 'AGED_16_OR_17',
    made_on: madeOn,
    status: closedOn ? 'HOUSED' : 'OPEN',
    closed_on: closedOn,
    band: isOnRegister ? band : null,
    band_since: isOnRegister ? madeOn : null,
  };
}

const makeBands = ({ id, child_id, band, band_since }: ApplicationRow): HousingRows['bands'] =>
  band && band_since
    ? [{ application_id: id, version: 1, child_id, band, since: band_since, reason: 'Assessed on application.' }]
    : [];

const STREETS = ['Madeup Street', 'Sample Road', 'Invention Terrace', 'Placeholder Lane'];
const PROVIDERS = { COUNCIL_TENANCY: 'The council', PRIVATE_TENANCY: 'A private landlord' } as const;

/** YO90 is a non-geographic district: nobody lives there. */
function makeTenancy(
  random: Random,
  {
    child,
    situation,
    council,
    startedOn,
  }: { child: SyntheticChild; situation: Situation; council: string; startedOn: CalendarDate },
): HousingRows['tenancy'] {
  if (situation.home === null) return null;
  return {
    id: stableId(`tenancy ${child.id}`),
    child_id: child.id,
    council_code: council,
    kind: situation.home,
    provider: PROVIDERS[situation.home as keyof typeof PROVIDERS] ?? 'Example Homes',
    address: `${random.between(1, 99)} ${random.pick(STREETS)}`,
    postcode: `YO90 ${random.between(1, 9)}${random.pick(['AB', 'DE', 'HJ', 'LN', 'PQ'])}`,
    started_on: startedOn,
  };
}
