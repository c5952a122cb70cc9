import fc from 'fast-check';
import { compactNhsNumber, formatNhsNumber, isNhsNumber, isSyntheticNhsNumber } from './nhsNumber';

describe('NHS numbers', () => {
  test.each(['9434765919', '9000000009', '9693632109', '9990548609', '4505577104'])('%s is valid', (number) => {
    expect(isNhsNumber(number)).toBe(true);
    expect(isNhsNumber(formatNhsNumber(number))).toBe(true);
  });

  test.each(['9434765918', '943476591', '94347659190', '943476591X', '', 'ABCDEFGHIJ'])('%p is not', (number) =>
    expect(isNhsNumber(number)).toBe(false),
  );

  test('a check digit of 10 makes every ending invalid', () => {
    // 999 999 914 sums to 452, and 11 - (452 mod 11) is 10.
    for (let digit = 0; digit < 10; digit += 1) expect(isNhsNumber(`999999914${digit}`)).toBe(false);
  });

  test('changing any one digit of a valid number makes it invalid', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (place, change) => {
        const digits = [...'9434765919'];
        digits[place] = String((Number(digits[place]) + change) % 10);
        expect(isNhsNumber(digits.join(''))).toBe(false);
      }),
    ));

  test('it is shown 3-3-4 and kept as ten characters, a leading zero included', () => {
    expect(formatNhsNumber('9434765919')).toBe('943 476 5919');
    expect(compactNhsNumber('943 476-5919')).toBe('9434765919');
    expect(compactNhsNumber('012 345 6789')).toBe('0123456789');
  });

  test('only the range that is never issued counts as synthetic', () => {
    expect(isSyntheticNhsNumber('9990548609')).toBe(true);
    expect(isSyntheticNhsNumber('9434765919')).toBe(false);
  });
});
