import type { MeasureKind } from '../graph-types';

/** Last published figures, for England and by the authority's three-digit code. */
export interface PublishedFigures {
  england: string;
  authorities: Readonly<Record<string, string>>;
  period: string;
  source: string;
  /** How they differ from the hub's own measure. */
  caution?: string;
}

/** What a measure is, fixed by the agency that keeps the records. Its words are shown beside every figure. */
export interface MeasureDefinition {
  code: string;
  label: string;
  kind: MeasureKind;
  numeratorIs: string;
  /** Absent for a count. */
  denominatorIs?: string;
  /** The days that it is about: the period asked for, its last day, or the twelve months that end with it. */
  days: 'PERIOD' | 'LAST_DAY' | 'YEAR_TO_LAST_DAY';
  dateBasis: string;
  source: string;
  published?: PublishedFigures;
}

/** What was counted, before disclosure control. It never leaves the agency's process. */
export interface MeasureCounts {
  code: string;
  /** Null when it could not be counted. */
  numerator: number | null;
  denominator: number | null;
  /** Of an average: the sum of the values; its numerator is how many are known, its denominator the cohort. */
  sum: number | null;
  /** Of a percentage whose denominator is part of a larger cohort: how large that is. */
  cohort: number | null;
  note?: string;
}
