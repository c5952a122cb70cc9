import type { Measure } from '../graph-types';
import { addDays, addMonths, type CalendarDate } from '../working-days';
import { discloseAverage } from './discloseAverage';
import { discloseCount } from './discloseCount';
import { discloseRatio, type Ratio } from './discloseRatio';
import type { MeasureCounts, MeasureDefinition } from './MeasureDefinition';
import { SUPPRESSED } from './symbols';
import type { ReportingPeriod } from './reportingPeriod';

export interface ScorecardOf extends ReportingPeriod {
  /** The authority's three-digit code of the DfE. */
  authority: string;
}

/**
 * An agency's figures as they may leave it, in the order of the definitions. Everything that is published of a measure
 * is made here.
 * @throws when a definition was not counted, which would else read as "no such measure".
 */
export function presentMeasures(
  definitions: readonly MeasureDefinition[],
  counts: readonly MeasureCounts[],
  { agency, scorecard }: { agency: string; scorecard: ScorecardOf },
): Measure[] {
  return definitions.map((definition) => {
    const counted = counts.find(({ code }) => code === definition.code);
    if (!counted) throw new Error(`The measure ${definition.code} was not counted.`);
    const { code, label, kind, numeratorIs, denominatorIs, dateBasis, source } = definition;
    return {
      ...{ code, label, kind, numeratorIs, denominatorIs: denominatorIs ?? null, dateBasis, source, agency },
      period: inWords(definition.days, scorecard),
      ...figuresOf(definition, counted),
      note: counted.note ?? null,
      comparator: comparatorOf(definition, scorecard),
    };
  });
}

/** What a measure of another kind has. */
const NOTHING = { denominator: null, percentage: null, average: null, coverage: null };

type Figures = Pick<Measure, 'numerator' | 'denominator' | 'percentage' | 'average' | 'coverage'>;

function figuresOf({ kind }: MeasureDefinition, counted: MeasureCounts): Figures {
  const { numerator, denominator } = counted;
  if (numerator === null) return unknown(kind);
  if (kind === 'COUNT') return { ...NOTHING, numerator: discloseCount(numerator) };
  if (denominator === null) throw new Error(`The measure ${counted.code} has no denominator.`);
  if (kind === 'PERCENTAGE') return shareOf({ numerator, denominator }, counted.cohort);
  return { ...NOTHING, ...discloseAverage({ sum: counted.sum ?? 0, known: numerator, cohort: denominator }) };
}

/**
 * Of how many the share speaks. Of 7 children of whom 6 are known both counts read 5, and a suppressed coverage would
 * say that one is not: where a cohort is as small as that, nothing is shown.
 */
function shareOf(ratio: Ratio, cohort: number | null): Figures {
  const share = { ...NOTHING, ...discloseRatio(ratio) };
  if (cohort === null) return share;
  const coverage = discloseRatio({ numerator: ratio.denominator, denominator: cohort }).percentage;
  const isTelling =
    coverage === SUPPRESSED && discloseCount(cohort) === share.denominator && cohort < SMALLEST_STEP_ENDS;
  return isTelling ? { ...unknown('PERCENTAGE'), coverage } : { ...share, coverage };
}

/** 6 and 7 are rounded to 5: the one step with fewer than five numbers in it. */
const SMALLEST_STEP_ENDS = 8;

/** Too few members and none at all are one answer, as they are in every error. */
const unknown = (kind: MeasureDefinition['kind']): Figures => ({
  numerator: SUPPRESSED,
  denominator: kind === 'COUNT' ? null : SUPPRESSED,
  percentage: kind === 'PERCENTAGE' ? SUPPRESSED : null,
  average: kind === 'AVERAGE' ? SUPPRESSED : null,
  coverage: kind === 'AVERAGE' ? SUPPRESSED : null,
});

function comparatorOf({ published }: MeasureDefinition, { authority }: ScorecardOf): Measure['comparator'] {
  if (!published) return null;
  const { england, authorities, period, source, caution = null } = published;
  return { england, authority: authorities[authority] ?? null, period, source, caution };
}

function inWords(days: MeasureDefinition['days'], { from, to }: ReportingPeriod): string {
  if (days === 'LAST_DAY') return `on ${dayInWords(to)}`;
  const start = days === 'PERIOD' ? from : addMonths(addDays(to, 1), -12);
  return `${dayInWords(start)} to ${dayInWords(to)}`;
}

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const dayInWords = (day: CalendarDate): string => LONG.format(new Date(`${day}T00:00:00Z`));
