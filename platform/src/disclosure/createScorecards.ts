import type { Caller } from '../caller';
import type { Database, Query } from '../database';
import type { Measure } from '../graph-types';
import type { CalendarDate } from '../working-days';
import type { MeasureCounts, MeasureDefinition } from './MeasureDefinition';
import { parseScorecardKey } from './parseScorecardKey';
import { presentMeasures, type ScorecardOf } from './presentMeasures';

/** What an agency gives to the scorecard: which measures, and how they are counted in its own database. */
export interface AgencyScorecard {
  agency: string;
  definitions: readonly MeasureDefinition[];
  /** The functions of schema `statistics` that count, each answering rows of `MeasureCounts`. */
  queries(scorecard: ScorecardOf, caller: Caller, today: CalendarDate): Query[];
  /** What could not be asked of the database, such as a cohort that did not come with the request. */
  notCounted?(scorecard: ScorecardOf, caller: Caller): MeasureCounts[];
}

/** An agency's part of scorecards, for one caller. */
export interface Scorecards {
  /** The scorecard of a representation; null for one that there is none of. */
  open(reference: object): ScorecardOf | null;
  /** Its figures, after disclosure control. */
  measures(scorecard: ScorecardOf): Promise<Measure[]>;
}

/** Counts as the caller, whom the database lets at nothing but numbers, in one round trip. */
export function createScorecards(
  { agency, definitions, queries, notCounted }: AgencyScorecard,
  { caller, database, today }: { caller: Caller; database: Pick<Database, 'runAllAs'>; today: CalendarDate },
): Scorecards {
  return {
    open: (reference) => parseScorecardKey(reference, today) ?? null,
    measures: async (scorecard) => {
      const answers = (await database.runAllAs(caller, queries(scorecard, caller, today))) as MeasureCounts[][];
      const counts = [...answers.flat(), ...(notCounted?.(scorecard, caller) ?? [])];
      return presentMeasures(definitions, counts, { agency, scorecard });
    },
  };
}
