import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { addDays, dateOf, dayNumberOf } from './calendarDate';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './workingDays';

describe('working days in England', () => {
  test('weekends and bank holidays are not counted, the days beside them are', () => {
    expect(isWorkingDay('2026-11-21')).toBe(false);
    expect(isWorkingDay('2026-11-20')).toBe(true);
    expect(isWorkingDay('2026-04-03')).toBe(false); // Good Friday
    expect(isWorkingDay('2026-04-02')).toBe(true);
  });

  test('twenty working days from an ordinary Monday is the Monday four weeks later', () =>
    expect(addWorkingDays('2026-11-02', 20)).toBe('2026-11-30'));

  test('over Christmas and new year it is later by the bank holidays', () =>
    // 25 and 28 December (for the 26th, a Saturday) 2026 and 1 January 2027 are no working days.
    expect(addWorkingDays('2026-12-07', 20)).toBe('2027-01-07'));

  test('over Easter and the two bank holidays of May', () => {
    expect(addWorkingDays('2026-03-30', 20)).toBe('2026-04-29');
    expect(addWorkingDays('2026-04-30', 20)).toBe('2026-06-01');
  });

  test('day 0 is the day of entry, on a Saturday too', () => {
    expect(addWorkingDays('2026-11-07', 0)).toBe('2026-11-07');
    expect(addWorkingDays('2026-11-07', 1)).toBe('2026-11-09');
  });

  test('one-off bank holidays are known', () => {
    for (const date of ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08']) {
      expect([date, isWorkingDay(date)]).toEqual([date, false]);
    }
    expect(isWorkingDay('2020-05-04')).toBe(true); // moved to the 8th that year
  });

  test('before 2013 only weekends are known', () => expect(isWorkingDay('2012-12-25')).toBe(true));

  test('a day that is due today or later is no working day late', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-20')).toBe(0);
    expect(workingDaysBetween('2026-11-20', '2026-11-10')).toBe(0);
    expect(workingDaysBetween('2026-11-20', '2026-11-22')).toBe(0);
    expect(workingDaysBetween('2026-11-20', '2026-11-23')).toBe(1);
  });

  const days = fc.integer({ min: dayNumberOf('2010-01-01'), max: dayNumberOf('2029-12-31') }).map(dateOf);

  test('counting agrees with walking day by day', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const walked = Array.from({ length }, (_, day) => addDays(from, day + 1)).filter(isWorkingDay).length;
        expect(workingDaysBetween(from, addDays(from, length))).toBe(walked);
      }),
      { numRuns: 50 },
    ));

  test('adding and counting are inverse', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (from, count) => {
        const to = addWorkingDays(from, count);
        expect([workingDaysBetween(from, to), isWorkingDay(to)]).toEqual([count, true]);
      }),
    ));
});

const published = join(
  // eslint-disable-next-line no-restricted-syntax -- a test has no config module
  process.env.HUB_SAMPLES_DIR ?? join(__dirname, '../../../../shared/samples'),
  'bank-holidays/bank-holidays.json',
);
const compare = existsSync(published) ? test : test.skip;
if (!existsSync(published)) console.log(`Not compared with the published bank holidays: ${published} is not there.`);

compare('every weekday of 2013 to 2028 agrees with the bank holidays that the government published', () => {
  const list = JSON.parse(readFileSync(published, 'utf8'))['england-and-wales'].events as { date: string }[];
  const holidays = new Set(list.map(({ date }) => date));
  for (let day = dayNumberOf('2013-01-01'); day <= dayNumberOf('2028-12-31'); day += 1) {
    const date = dateOf(day);
    const weekend = [0, 6].includes(new Date(date).getUTCDay());
    expect([date, isWorkingDay(date)]).toEqual([date, !weekend && !holidays.has(date)]);
  }
});
