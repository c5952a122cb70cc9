import fc from 'fast-check';
import { addDays, addMonths, ageOn, birthdayOf, dateOf, dayNumberOf, londonDateOf } from './calendarDate';

const days = fc.integer({ min: dayNumberOf('1990-01-01'), max: dayNumberOf('2030-12-31') }).map(dateOf);

describe('a day of the calendar', () => {
  test('one that exists is read, one that does not is refused', () => {
    expect(dayNumberOf('2024-02-29')).toBe(19782);
    for (const wrong of ['2025-02-29', '2025-13-01', '2025-1-1', '01/02/2025', '2025-01-01T00:00', '']) {
      expect(() => dayNumberOf(wrong)).toThrow(RangeError);
    }
  });

  test('the end of a month stays the end of a shorter month', () => {
    expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
    expect(addMonths('2023-08-31', 6)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-11-15', 6)).toBe('2026-05-15');
  });

  test('an age is reached on the birthday and not the day before', () => {
    expect(ageOn('2020-06-10', '2025-06-09')).toBe(4);
    expect(ageOn('2020-06-10', '2025-06-10')).toBe(5);
  });

  test('who was born on 29 February turns five on 1 March', () => {
    expect(ageOn('2020-02-29', '2025-02-28')).toBe(4);
    expect(ageOn('2020-02-29', '2025-03-01')).toBe(5);
    expect(birthdayOf('2020-02-29', 5)).toBe('2025-03-01');
    expect(birthdayOf('2020-02-29', 4)).toBe('2024-02-29');
  });

  test('the birthday is the first day of the new age', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 25 }), (born, age) => {
        const birthday = birthdayOf(born, age);
        expect([ageOn(born, birthday), ageOn(born, addDays(birthday, -1))]).toEqual([age, age - 1]);
      }),
    ));

  test('in summer the day begins in England an hour before UTC, in winter with it', () => {
    expect(londonDateOf(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01');
    expect(londonDateOf(new Date('2026-06-30T22:59:00Z'))).toBe('2026-06-30');
    expect(londonDateOf(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
  });
});
