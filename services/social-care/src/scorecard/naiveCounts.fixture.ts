import { addDays, addMonths, addWorkingDays, birthdayOf, type MeasureCounts, type ScorecardOf } from '@hub/platform';
import type { SyntheticChild, SyntheticEpisode } from '@hub/platform';

/** The measures counted child by child, as a reader of their definitions would: slow, and without SQL. */
export function naiveCounts(children: readonly SyntheticChild[], scorecard: ScorecardOf): Omit<MeasureCounts, 'sum'>[] {
  const own = children.filter(({ authorityCode }) => authorityCode === scorecard.authority);
  const { to } = scorecard;
  const lookedAfter = own.flatMap((child) => {
    const care = careOf(child).find(({ since, until }) => since <= to && (until === null || until > to));
    return care ? [{ child, since: care.since }] : [];
  });
  const stable = lookedAfter.filter(
    ({ child, since }) => since <= addMonths(to, -30) && birthdayOf(child.dateOfBirth, 16) > to,
  );
  const due = own.flatMap((child) => reviewsDue(child, scorecard));
  const held = own.flatMap(({ reviews, ...child }) =>
    reviews.filter(({ heldOn }) => inPeriod(heldOn, scorecard) && isInCare(child.episodes, heldOn)),
  );
  return [
    count('childrenLookedAfter', lookedAfter.length, null),
    count('enteredCare', own.flatMap(careOf).filter(({ since }) => inPeriod(since, scorecard)).length, null),
    count('threeOrMorePlacements', lookedAfter.filter(({ child }) => moves(child, to) >= 3).length, lookedAfter.length),
    count('longTermStability', stable.filter(({ child }) => isSettled(child, to)).length, stable.length),
    count(
      'reviewsOnTime',
      due.filter(({ dueOn, heldOn }) => heldOn !== undefined && heldOn <= dueOn).length,
      due.length,
    ),
    count(
      'participationInReviews',
      held.filter(({ participation }) => /^PN[1-6]$/.test(participation)).length,
      held.filter(({ participation }) => /^PN[1-7]$/.test(participation)).length,
      held.filter(({ participation }) => participation !== 'PN0').length,
    ),
  ];
}

const count = (code: string, numerator: number, denominator: number | null, cohort: number | null = null) => ({
  code,
  numerator,
  denominator,
  cohort,
});

const inPeriod = (day: string, { from, to }: ScorecardOf) => from <= day && day <= to;
const isShortBreak = ({ legalStatus }: SyntheticEpisode) => ['V3', 'V4'].includes(legalStatus);

/** Periods of care: each begins with RNE S and has no gap. */
function careOf({ episodes }: Pick<SyntheticChild, 'episodes'>): { since: string; until: string | null }[] {
  const periods: { since: string; until: string | null }[] = [];
  for (const episode of episodes.filter((each) => !isShortBreak(each)))
    if (episode.reasonForEpisode === 'S') periods.push({ since: episode.startedOn, until: episode.endedOn });
    else periods.at(-1)!.until = episode.endedOn;
  return periods;
}

const isInCare = (episodes: SyntheticEpisode[], day: string) =>
  careOf({ episodes }).some(({ since, until }) => since <= day && (until === null || day <= until));

/** Made-up episodes change placement each time. */
function moves({ episodes }: SyntheticChild, to: string): number {
  const yearStart = addMonths(addDays(to, 1), -12);
  return episodes.filter(
    ({ startedOn, endedOn, placementType }, index) =>
      startedOn <= to &&
      (endedOn === null || endedOn > yearStart) &&
      !/^T[0-4]$/.test(placementType) &&
      !(['A3', 'A5'].includes(placementType) && episodes[index - 1]?.endedOn === startedOn),
  ).length;
}

function isSettled({ episodes }: SyntheticChild, to: string): boolean {
  const index = episodes.findLastIndex(
    ({ startedOn, endedOn }) => startedOn <= to && (endedOn === null || endedOn > to),
  );
  const [present, before] = [episodes[index]!, episodes[index - 1]];
  const isLong = ({ startedOn }: SyntheticEpisode) => startedOn <= addMonths(to, -24);
  if (isLong(present)) return true;
  const isForAdoption = ['A3', 'A4', 'A5', 'A6'].includes(present.placementType);
  return isForAdoption && before?.endedOn === present.startedOn && isLong(before);
}

function reviewsDue(child: SyntheticChild, scorecard: ScorecardOf): { dueOn: string; heldOn: string | undefined }[] {
  return careOf(child).flatMap(({ since, until }) => {
    const held = child.reviews
      .map(({ heldOn }) => heldOn)
      .filter((day) => since <= day && (until === null || day <= until))
      .sort();
    const due = [addWorkingDays(since, 20), ...held.map((day, index) => addMonths(day, index === 0 ? 3 : 6))];
    return due
      .map((dueOn, index) => ({ dueOn, heldOn: held[index] }))
      .filter(({ dueOn }) => inPeriod(dueOn, scorecard))
      .filter(({ dueOn, heldOn }) => until === null || until > dueOn || (heldOn !== undefined && heldOn <= dueOn));
  });
}
