import { addDays, type Random, type SyntheticChild, type SyntheticEpisode } from '@hub/platform';

const LEGAL_STATUSES = ['C2', 'C2', 'C2', 'C1', 'V2', 'V2', 'E1'];
const NEEDS = ['N1', 'N1', 'N1', 'N3', 'N4', 'N5', 'N2', 'N8'];
const FOSTER_PLACEMENTS = ['U6', 'U6', 'U4', 'U3', 'U1'];
const OTHER_PLACEMENTS = ['K2', 'P1', 'S1', 'K2'];
const PARTICIPATION = ['PN1', 'PN1', 'PN2', 'PN5', 'PN6', 'PN7'];

/** One to three episodes that follow each other without a gap; the reason for each is what changed. */
export function makeEpisodes(
  random: Random,
  enteredCareOn: string,
  endedCareOn: string | null,
  today: string,
): SyntheticEpisode[] {
  const lastDay = endedCareOn ?? today;
  const starts = episodeStarts(random, enteredCareOn, lastDay);
  const categoryOfNeed = random.pick(NEEDS);
  const episodes = starts.map((startedOn, index) => {
    const isLast = index === starts.length - 1;
    return {
      startedOn,
      reasonForEpisode: index === 0 ? 'S' : 'P',
      legalStatus: index === 0 ? random.pick(LEGAL_STATUSES) : '',
      categoryOfNeed,
      ...makePlacement(random),
      endedOn: isLast ? endedCareOn : starts[index + 1]!,
      reasonEnded: isLast ? (endedCareOn ? 'E5' : null) : 'X1',
      reasonForChange: isLast ? null : random.pick(['CARPL', 'CREQB', 'LAREQ']),
    };
  });
  // RNE "P" says that only the placement changed: the legal status stays as it was.
  return episodes.map((episode) => ({ ...episode, legalStatus: episodes[0]!.legalStatus }));
}

function makePlacement(random: Random): Pick<SyntheticEpisode, 'placementType' | 'provider' | 'postcode'> {
  const fostered = random.chance(0.75);
  return {
    placementType: random.pick(fostered ? FOSTER_PLACEMENTS : OTHER_PLACEMENTS),
    provider: random.pick(['PR1', 'PR1', 'PR4']),
    // YO90 is a non-geographic district: nobody lives there.
    postcode: `YO90 ${random.between(1, 9)}${random.pick(['AB', 'DE', 'HJ', 'LN', 'PQ'])}`,
  };
}

function episodeStarts(random: Random, from: string, to: string): string[] {
  const starts = [from];
  const wanted = random.between(0, 2);
  for (let change = 0; change < wanted; change++) {
    const next = addDays(starts.at(-1)!, random.between(60, 400));
    if (next >= to) break;
    starts.push(next);
  }
  return starts;
}

/** The first review within 20 working days, the second three months on, then six-monthly (SI 2010/959 reg 33). */
export function makeReviews(
  random: Random,
  enteredCareOn: string,
  lastDay: string,
  bornOn: string,
): SyntheticChild['reviews'] {
  const reviews: SyntheticChild['reviews'] = [];
  for (let day = addDays(enteredCareOn, 26), step = 90; day < lastDay; day = addDays(day, step), step = 180)
    reviews.push({ heldOn: day, participation: day < addDays(bornOn, 4 * 365) ? 'PN0' : random.pick(PARTICIPATION) });
  return reviews;
}
