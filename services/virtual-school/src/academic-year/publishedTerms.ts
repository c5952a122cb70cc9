import type { TermDates } from './TermDates';

const NORTH_YORKSHIRE_2024 = 'North Yorkshire Council, school term and holiday dates 2024-25, as schools reprint them';
const YORK_2024 =
  'City of York Council, Executive Member decision of 15 March 2023, annex B: the dates of North Yorkshire Council';
const NORTH_YORKSHIRE_2025 =
  'North Yorkshire Council, recommended term dates 2025/26 (The Scarborough News, 3 September 2025)';

const year2024 = (source: string): TermDates[] => [
  { academicYear: 2024, term: 'AUTUMN', startsOn: '2024-09-02', endsOn: '2024-12-20', halfTermFrom: '2024-10-28', halfTermTo: '2024-11-01', source },
  { academicYear: 2024, term: 'SPRING', startsOn: '2025-01-06', endsOn: '2025-04-04', halfTermFrom: '2025-02-17', halfTermTo: '2025-02-21', source },
  { academicYear: 2024, term: 'SUMMER', startsOn: '2025-04-22', endsOn: '2025-07-22', halfTermFrom: '2025-05-26', halfTermTo: '2025-05-30', source },
]; // prettier-ignore

const year2025 = (source: string): TermDates[] => [
  { academicYear: 2025, term: 'AUTUMN', startsOn: '2025-09-01', endsOn: '2025-12-19', halfTermFrom: '2025-10-27', halfTermTo: '2025-10-31', source },
  { academicYear: 2025, term: 'SPRING', startsOn: '2026-01-05', endsOn: '2026-03-27', halfTermFrom: '2026-02-16', halfTermTo: '2026-02-20', source },
  { academicYear: 2025, term: 'SUMMER', startsOn: '2026-04-13', endsOn: '2026-07-20', halfTermFrom: '2026-05-25', halfTermTo: '2026-05-29', source },
]; // prettier-ignore

/**
 * Term dates that a council published, training days at the ends included, by the council's DfE code. A migration puts
 * them into `school_term`; later years are loaded there, and until then `patternOfTerms` stands in.
 */
export const PUBLISHED_TERMS: Readonly<Record<string, readonly TermDates[]>> = {
  '815': [...year2024(NORTH_YORKSHIRE_2024), ...year2025(NORTH_YORKSHIRE_2025)],
  '816': year2024(YORK_2024),
};
