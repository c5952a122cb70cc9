import { CODE_SETS, type CodeSetName } from './codeSets';

interface CodeYears {
  from: number;
  to: number;
}

const YEARS_OF_CODES = new Map(
  Object.entries(CODE_SETS).map(([name, spans]) => [
    name,
    new Map(
      spans.flatMap(([codes, from = -Infinity, to = Infinity]: readonly [string, number?, number?]) =>
        codes.split(' ').map((code): [string, CodeYears] => [code, { from, to }]),
      ),
    ),
  ]),
);

/** Why a code is not one of that year's return, as the end of a sentence; null when it is. */
export function codeVerdict(set: CodeSetName, code: string, year: number | null): string | null {
  const years = YEARS_OF_CODES.get(set)?.get(code);
  if (!years) return 'is not a code of this column';
  if (year !== null && year < years.from)
    return `is a code from the ${years.from} return on, and this one is of ${year}`;
  if (year !== null && year > years.to) return `was last a code in the ${years.to} return, and this one is of ${year}`;
  return null;
}

export const isCodeSet = (kind: string): kind is CodeSetName => kind in CODE_SETS;
