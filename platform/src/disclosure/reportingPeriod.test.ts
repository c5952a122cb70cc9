import fc from 'fast-check';
import { addDays, dateOf, dayNumberOf } from '../working-days';
import { isReportingPeriod, parseScorecardKey, reportingPeriod } from '.';

const TODAY = '2026-11-22';

describe('the period of a scorecard', () => {
  test('is the year to the end of the latest quarter that has passed', () => {
    expect(reportingPeriod({}, TODAY)).toEqual({ from: '2026-04-01', to: '2026-09-30' });
    expect(reportingPeriod({}, '2026-09-30')).toEqual({ from: '2026-04-01', to: '2026-06-30' });
    expect(reportingPeriod({}, '2026-02-01')).toEqual({ from: '2025-04-01', to: '2025-12-31' });
    expect(reportingPeriod({}, '2026-04-01')).toEqual({ from: '2025-04-01', to: '2026-03-31' });
  });
  test('is the year that was asked for, as far as it has passed', () => {
    expect(reportingPeriod({ from: '2025-04-01' }, TODAY)).toEqual({ from: '2025-04-01', to: '2026-03-31' });
    expect(reportingPeriod({ from: '2026-04-01' }, TODAY)).toEqual({ from: '2026-04-01', to: '2026-09-30' });
    expect(reportingPeriod({ to: '2025-06-30' }, TODAY)).toEqual({ from: '2025-04-01', to: '2025-06-30' });
    expect(reportingPeriod({ from: '2024-04-01', to: '2025-03-31' }, TODAY)).toEqual({
      from: '2024-04-01',
      to: '2025-03-31',
    });
  });
  test.each([
    [{ to: '2026-09-29' }, 'the latest of which is 2026-09-30'],
    [{ to: '2026-12-31' }, 'a quarter that has passed'],
    [{ from: '2026-04-02', to: '2026-09-30' }, 'from must be 2026-04-01'],
    [{ from: '2025-04-01', to: '2026-09-30' }, 'from must be 2026-04-01'],
    [{ from: '2026-07-01' }, 'from must be 2026-04-01'],
  ])('%j is refused, and the rule is told', (asked, words) =>
    expect(() => reportingPeriod(asked, TODAY)).toThrow(words),
  );
});

const days = fc.integer({ min: dayNumberOf('2014-01-01'), max: dayNumberOf('2035-01-01') }).map(dateOf);

test('n days and n + 1 days are never both to be had', () =>
  fc.assert(
    fc.property(days, days, (from, to) => {
      const next = { from, to: addDays(to, 1) };
      expect(isReportingPeriod({ from, to }, '2036-01-01') && isReportingPeriod(next, '2036-01-01')).toBe(false);
    }),
  ));

test('of two periods one holds the other or they share no day', () =>
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [a, b] = [reportingPeriod({}, one), reportingPeriod({}, other)];
      const apart = a.to < b.from || b.to < a.from;
      expect(apart || a.from === b.from).toBe(true);
    }),
  ));

describe('a key that an agency is asked for', () => {
  const key = { authority: '816', from: '2026-04-01', to: '2026-09-30' };
  test('is taken as corporate parenting made it', () => expect(parseScorecardKey(key, TODAY)).toEqual(key));
  test.each([{ to: '2026-09-29' }, { from: '2026-05-01' }, { authority: 'York' }, { authority: 816 }, { to: null }])(
    'and not with %j',
    (change) => expect(parseScorecardKey({ ...key, ...change }, TODAY)).toBeUndefined(),
  );
});
