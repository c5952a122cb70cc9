import { dateProblem, textProblem, type CalendarDate } from '@hub/platform';
import type { PublishOfferInput } from './publishOffer.input';

const LONGEST_DESCRIPTION = 4000;
const OLDEST = 120;
const MOST_COST_OPTIONS = 20;

/** Everything that is wrong with an offer, by its fields. */
export const offerProblems = (offer: PublishOfferInput, today: CalendarDate) => [
  textProblem('name', offer.name),
  textProblem('description', offer.description, LONGEST_DESCRIPTION),
  textProblem('eligibility', offer.eligibility, LONGEST_DESCRIPTION),
  ageProblem('minimumAge', offer.minimumAge),
  ageProblem('maximumAge', offer.maximumAge),
  isUpsideDown(offer) && { field: 'maximumAge', message: 'Enter an age that is not below the lowest.' },
  costProblem(offer.costOptions ?? []),
  urlProblem(offer.url),
  offer.source != null && textProblem('source', offer.source, LONGEST_DESCRIPTION),
  dateProblem('publishedOn', offer.publishedOn ?? today, today),
];

const ageProblem = (field: string, age: number | null | undefined) =>
  age != null && (age < 0 || age > OLDEST) && { field, message: `Enter an age from 0 to ${OLDEST}.` };

const isUpsideDown = ({ minimumAge, maximumAge }: PublishOfferInput): boolean =>
  minimumAge != null && maximumAge != null && maximumAge < minimumAge;

function costProblem(options: NonNullable<PublishOfferInput['costOptions']>) {
  const field = 'costOptions';
  if (options.length > MOST_COST_OPTIONS) return { field, message: `Enter at most ${MOST_COST_OPTIONS}.` };
  if (options.some(({ amount }) => amount != null && amount < 0)) return { field, message: 'Enter no amount below 0.' };
  return options.map(({ option }) => textProblem(field, option)).find((problem) => problem !== undefined);
}

/** Everybody follows it, so it is a page of the web and nothing that a browser would run. */
const urlProblem = (url: string | null | undefined) =>
  url != null && URL.parse(url)?.protocol !== 'https:' && { field: 'url', message: 'Enter an address that begins with https://.' }; // prettier-ignore
