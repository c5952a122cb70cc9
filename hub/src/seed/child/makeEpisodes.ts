import { addDays, birthdayOf, type Random, type SyntheticEpisode } from '@hub/platform';
import { lastDayOf, type CareDates } from './CareDates';
import { makeLegalPath, type LegalStep } from './makeLegalPath';
import { makePlacement, type Placement } from './makePlacement';

const NEEDS = [['N1', 62], ['N5', 14], ['N4', 9], ['N3', 4], ['N2', 3], ['N6', 2], ['N8', 6]] as const; // prettier-ignore
/** How often a child moves in a year: most hardly, a few again and again, which makes one in nine three placements. */
const MOVES_A_YEAR = [[0.07, 64], [0.4, 22], [3, 14]] as const; // prettier-ignore
/** The first placement is often found within hours, and the one that lasts later. */
const MOVES_ON_SOON = 0.35;
/** From 16 on some move to supported accommodation, to learn to live on their own. */
const MOVES_AT_SIXTEEN = 0.4;
const MOST_MOVES = 12;
/** Why placements change (DfE, 2025). */
const REASONS_FOR_CHANGE = [['CARPL', 42], ['OTHER', 25], ['CREQB', 12], ['CREQO', 10], ['CHILD', 5], ['LAREQ', 3], ['STAND', 1], ['ALLEG', 1], ['CLOSE', 1]] as const; // prettier-ignore

/** Episodes that follow each other without a gap; the reason for each is what changed: home, legal status or both. */
export function makeEpisodes(random: Random, dates: CareDates, reasonEnded: string | null): SyntheticEpisode[] {
  const categoryOfNeed = dates.unaccompanied ? 'N8' : random.weighted(NEEDS);
  const adopted = reasonEnded === 'E11' || reasonEnded === 'E12';
  const legal = makeLegalPath(random, dates, adopted);
  const moves = makeMoves(random, dates, adopted);
  const starts = [...new Set([...legal.map(({ from }) => from), ...moves])].sort();
  let placement: Placement | undefined;
  return starts.map((startedOn, index) => {
    const legalStatus = statusOn(legal, startedOn);
    const moved = placement === undefined || moves.includes(startedOn);
    const forAdoption = legalStatus === 'E1' && (adopted ? index === starts.length - 1 : random.chance(0.6));
    if (moved || !placement) placement = makePlacement(random, { ...dates, startedOn, legalStatus, forAdoption });
    return {
      startedOn,
      reasonForEpisode: index === 0 ? 'S' : reasonOf(moved, legal, startedOn),
      legalStatus,
      categoryOfNeed,
      ...placement,
      ...endOf(random, index, { starts, moves, dates, reasonEnded }),
    };
  });
}

/** The first day of each placement; who is to be adopted moves to the new family before the end. */
function makeMoves(random: Random, dates: CareDates, adopted: boolean): string[] {
  const last = lastDayOf(dates);
  const moves = [dates.enteredCareOn];
  const add = (day: string): boolean => day > moves.at(-1)! && day < last && moves.push(day) > 0;
  if (random.chance(MOVES_ON_SOON)) add(addDays(dates.enteredCareOn, random.between(3, 90)));
  const aYear = random.weighted(MOVES_A_YEAR);
  while (moves.length <= MOST_MOVES && add(addDays(moves.at(-1)!, 5 + daysUntilNext(random, aYear))));
  if (random.chance(MOVES_AT_SIXTEEN)) add(addDays(birthdayOf(dates.dateOfBirth, 16), random.between(20, 500)));
  if (adopted) add(addDays(last, -random.between(90, 200)));
  return moves;
}

const daysUntilNext = (random: Random, timesAYear: number): number =>
  Math.ceil(Math.min(random.untilNext(timesAYear), 40) * 365);

const statusOn = (legal: LegalStep[], day: string): string => legal.findLast(({ from }) => from <= day)!.legalStatus;

function reasonOf(moved: boolean, legal: LegalStep[], startedOn: string): string {
  if (!moved) return 'L';
  return legal.some(({ from }) => from === startedOn) ? 'B' : 'P';
}

interface Course {
  starts: string[];
  moves: string[];
  dates: CareDates;
  reasonEnded: string | null;
}

function endOf(random: Random, index: number, { starts, moves, dates, reasonEnded }: Course) {
  const next = starts[index + 1];
  if (next === undefined) return { endedOn: dates.endedCareOn, reasonEnded, reasonForChange: null };
  const reasonForChange = moves.includes(next) ? random.weighted(REASONS_FOR_CHANGE) : null;
  return { endedOn: next, reasonEnded: 'X1', reasonForChange };
}
