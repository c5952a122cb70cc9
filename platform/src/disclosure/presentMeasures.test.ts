import { discloseCount, isSmall, presentMeasures, type MeasureCounts, type MeasureDefinition } from '.';

const common = { numeratorIs: 'n', denominatorIs: 'd', dateBasis: 'b', source: 's' } as const;
const definitions: MeasureDefinition[] = [
  { ...common, code: 'count', label: 'Count', kind: 'COUNT', days: 'LAST_DAY' },
  {
    ...common,
    code: 'share',
    label: 'Share',
    kind: 'PERCENTAGE',
    days: 'PERIOD',
    published: { england: '10', authorities: { '816': '11' }, period: '31 March 2025', source: 'DfE' },
  },
  { ...common, code: 'mean', label: 'Mean', kind: 'AVERAGE', days: 'YEAR_TO_LAST_DAY' },
];
const none = { denominator: null, sum: null, cohort: null };
const counts: MeasureCounts[] = [
  { ...none, code: 'count', numerator: 243 },
  { ...none, code: 'share', numerator: 26, denominator: 240, cohort: 243 },
  { ...none, code: 'mean', numerator: 100, denominator: 130, sum: 1490 },
];
const scorecard = { authority: '816', from: '2026-04-01', to: '2026-09-30' };
const present = (of = counts, at = scorecard) => presentMeasures(definitions, of, { agency: 'Toy', scorecard: at });

test('each kind has the figures of its kind, after disclosure control, with its period in words', () => {
  expect(present()).toMatchObject([
    { code: 'count', numerator: '245', denominator: null, percentage: null, average: null, period: 'on 30 September 2026' },
    { code: 'share', numerator: '25', denominator: '240', percentage: '11', coverage: 'c', period: '1 April 2026 to 30 September 2026' },
    { code: 'mean', numerator: '100', denominator: '130', average: '14.9', coverage: '77', period: '1 October 2025 to 30 September 2026' },
  ]); // prettier-ignore
});

test('the published figures of the authority stand beside it, and none of another', () => {
  expect(present()[1]!.comparator).toMatchObject({ england: '10', authority: '11', period: '31 March 2025' });
  expect(present(counts, { ...scorecard, authority: '808' })[1]!.comparator).toMatchObject({
    england: '10',
    authority: null,
  });
  expect(present()[0]!.comparator).toBeNull();
});

test('what could not be counted reads like what is too few, and says why', () => {
  const note = 'Why.';
  const unknown = counts.map((each) => ({ ...each, numerator: null, note }));
  expect(present(unknown)).toMatchObject([
    { numerator: 'c', denominator: null, percentage: null, average: null, note },
    { numerator: 'c', denominator: 'c', percentage: 'c', average: null, note },
    { numerator: 'c', denominator: 'c', percentage: null, average: 'c', coverage: 'c', note },
  ]);
});

test('a measure that was not counted is a mistake, not a gap', () =>
  expect(() => present(counts.slice(1))).toThrow('The measure count was not counted.'));

describe('a share that speaks of some of a cohort', () => {
  const ofCohort = (denominator: number, cohort: number) =>
    present(counts.map((each) => (each.code === 'share' ? { ...each, numerator: 0, denominator, cohort } : each)))[1]!;

  test('tells of how many', () => expect(ofCohort(180, 240)).toMatchObject({ denominator: '180', coverage: '75' }));

  // Whoever knows the rules, and the rounded cohort from another measure, lists what would read the same.
  test('never tells how many of them are not known when these are few', () => {
    const worlds = new Map<string, Set<number>>();
    for (let cohort = 0; cohort <= 122; cohort++)
      for (let known = 0; known <= cohort; known++) {
        const { numerator, denominator, percentage, coverage } = ofCohort(known, cohort);
        const text = JSON.stringify([numerator, denominator, percentage, coverage, discloseCount(cohort)]);
        worlds.set(text, (worlds.get(text) ?? new Set()).add(cohort - known));
      }
    for (const unknown of worlds.values())
      if ([...unknown].some(isSmall)) expect(unknown.size).toBeGreaterThanOrEqual(3);
  });
});
