import { askedParts, selects } from '@hub/platform';
import type { EducationPart, EducationTable } from './educationTables';

type Asked = (...path: string[]) => boolean;

/** What each part is made of, by what of it was asked for. */
const TABLES: Readonly<Record<EducationPart, (asked: Asked) => EducationTable[]>> = {
  upn: () => ['upn'],
  enrolment: (asked) => ['pupil', 'enrolment', ...(asked('yearGroup') || asked('taughtOutOfYear') ? (['birth'] as const) : [])], // prettier-ignore
  attendance: (asked) => (asked('terms') || asked('permanentExclusions') ? ['attendance'] : ['thisYear']),
  pep: (asked) => (asked('plans') || asked('latest') ? ['plan'] : ['draft']),
  sen: () => ['sen'],
  attainment: (asked) => [
    ...(asked('results') ? (['result'] as const) : []),
    ...(asked('achievements') ? (['achievement'] as const) : []),
  ],
};

/** The tables that the query needs, so that none is read which nobody asked for. */
export const tablesFor = askedParts((info) =>
  (Object.keys(TABLES) as EducationPart[])
    .filter((part) => selects(info, part))
    .flatMap((part) => TABLES[part]((...path) => selects(info, part, ...path))),
);
