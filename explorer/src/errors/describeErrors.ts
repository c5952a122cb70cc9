import type { AnswerError } from '../answer/Answer';
import { ERROR_SENTENCES, type ErrorSentence } from './errorSentences';

/** A group of errors with one code, ready to be shown. */
export interface Problem extends ErrorSentence {
  readonly code: string;
  /** The hub's own words, where they say more than the sentence: which value, which field, until when. */
  readonly said: readonly string[];
  /** The places in the answer, or the agency; empty when the whole answer is concerned. */
  readonly where: string;
}

/** Named places beyond this many are only counted: 200 children give 200 errors for one agency that is away. */
const PLACES_NAMED = 3;

/** Codes whose messages are made for the case at hand; those of the others say what the sentence says. */
const SAY_MORE = [
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'CONFLICT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_EXPENSIVE',
  'TOO_MANY_REQUESTS',
  'UNAUTHENTICATED',
];
const SAYS_NO_MORE = /^(The data-sharing agreement does not |You are not signed in)/;

/** Turns an answer's errors into sentences, one for each code: what happened, where, and what to do next. */
export function describeErrors(errors: readonly AnswerError[]): Problem[] {
  const groups = Map.groupBy(errors, (error) => error.extensions?.code ?? 'INTERNAL_SERVER_ERROR');
  return [...groups].map(([code, group]) => ({
    code,
    ...(ERROR_SENTENCES[code] ?? {
      sentence: group[0]?.message ?? code,
      nextStep: `The hub’s code for this is ${code}.`,
    }),
    said: SAY_MORE.includes(code) ? wordsOf(group) : [],
    where: describePlaces(group),
  }));
}

const wordsOf = (errors: readonly AnswerError[]): string[] =>
  [...new Set(errors.map(({ message }) => message))]
    .filter((words) => !SAYS_NO_MORE.test(words))
    .slice(0, PLACES_NAMED);

function describePlaces(errors: readonly AnswerError[]): string {
  const agencies = errors.flatMap((error) => error.extensions?.agency ?? []);
  const paths = errors.flatMap(
    (error) => (error.path ? error.path.filter((step) => typeof step === 'string') : []).join('.') || [],
  );
  const places = [...new Set(agencies.length > 0 ? agencies : paths)];
  if (places.length === 0) return '';
  const more = places.length > PLACES_NAMED ? ` and ${places.length - PLACES_NAMED} more` : '';
  return `Where: ${places.slice(0, PLACES_NAMED).join(', ')}${more}.`;
}
