import fc from 'fast-check';
import { discloseAverage, discloseCount, discloseRatio, FEWEST_SHOWN, isSmall } from '.';

describe('a count', () => {
  test('of nobody is 0, of 1 to 5 suppressed, of more rounded to the nearest 5', () =>
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 240].map(discloseCount)).toEqual(
      ['0', 'c', 'c', 'c', 'c', 'c', '5', '5', '10', '10', '15', '240'],
    )); // prettier-ignore

  test('is the same text however often it is asked for, and never less for more people', () =>
    fc.assert(
      fc.property(fc.integer({ min: FEWEST_SHOWN, max: 5_000 }), (count) => {
        expect(discloseCount(count)).toBe(discloseCount(count));
        expect(Number(discloseCount(count + 1))).toBeGreaterThanOrEqual(Number(discloseCount(count)));
        expect(Math.abs(Number(discloseCount(count)) - count)).toBeLessThanOrEqual(2);
      }),
    ));

  test.each([-1, 1.5, NaN])('%p is none', (count) => expect(() => discloseCount(count)).toThrow('whole number'));
});

describe('a share', () => {
  const of = (numerator: number, denominator: number) => Object.values(discloseRatio({ numerator, denominator }));

  test('is a whole per cent of the true counts', () => expect(of(169, 180)).toEqual(['170', '180', '94']));
  test('of nobody does not apply', () => expect(of(0, 0)).toEqual(['0', '0', 'z']));
  test('of a few is suppressed with all its parts, a part of 0 too', () => {
    expect(of(0, 3)).toEqual(['c', 'c', 'c']);
    expect(of(3, 3)).toEqual(['c', 'c', 'c']);
  });
  test('of which a few are a part is suppressed', () => expect(of(4, 100)).toEqual(['c', '100', 'c']));
  test('of which a few are not a part is suppressed too, with the part', () =>
    expect([of(97, 100), of(6, 7)]).toEqual([
      ['c', '100', 'c'],
      ['c', '5', 'c'],
    ]));
  test('of which all or none are a part is shown', () =>
    expect([of(0, 30), of(30, 30)]).toEqual([
      ['0', '30', '0'],
      ['30', '30', '100'],
    ]));
  test('that rounds to 0 is not told as 0', () => expect(of(6, 2_000)).toEqual(['5', '2000', 'k']));
  test('larger than its whole is a mistake', () => expect(() => of(2, 1)).toThrow('not larger'));
});

/** Everything that could have been counted, by what would be published of it. */
function worldsByText(largest: number): Map<string, { numerator: number; denominator: number }[]> {
  const worlds = new Map<string, { numerator: number; denominator: number }[]>();
  for (let denominator = 0; denominator <= largest; denominator++)
    for (let numerator = 0; numerator <= denominator; numerator++) {
      const text = JSON.stringify(discloseRatio({ numerator, denominator }));
      worlds.set(text, [...(worlds.get(text) ?? []), { numerator, denominator }]);
    }
  return worlds;
}

describe('no small number follows from what is published of one measure', () => {
  const worlds = [...worldsByText(300).values()];
  const parts = {
    'the part': ({ numerator }: { numerator: number }) => numerator,
    'the whole': ({ denominator }: { denominator: number }) => denominator,
    'what is left': ({ numerator, denominator }: { numerator: number; denominator: number }) => denominator - numerator,
  };

  // Every whole up to 300 is tried: whoever knows the rules and one answer lists the worlds that give this answer.
  test.each(Object.entries(parts))('%s', (_name, part) => {
    for (const possible of worlds) {
      const values = new Set(possible.map(part));
      if (![...values].some(isSmall)) continue;
      expect(values.size).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('an average', () => {
  test('stands beside its coverage', () =>
    expect(discloseAverage({ sum: 1785, known: 119, cohort: 139 })).toEqual({
      numerator: '120', denominator: '140', average: '15.0', coverage: '86',
    })); // prettier-ignore

  test('of fewer than 6 values is suppressed, and its coverage too', () =>
    expect(discloseAverage({ sum: 60, known: 5, cohort: 40 })).toMatchObject({ average: 'c', coverage: 'c' }));

  test('is suppressed where fewer than 6 are without a value, for its coverage is', () =>
    expect(discloseAverage({ sum: 600, known: 38, cohort: 40 })).toMatchObject({ average: 'c', coverage: 'c' }));

  test('of no value does not apply', () =>
    expect(discloseAverage({ sum: 0, known: 0, cohort: 40 })).toMatchObject({ average: 'z', coverage: '0' }));

  test('is never shown without a shown coverage, whatever was counted', () =>
    fc.assert(
      fc.property(fc.nat(400), fc.nat(60), (known, without) => {
        const { average, coverage } = discloseAverage({ sum: known * 14.9, known, cohort: known + without });
        if (average !== 'c') expect(coverage).not.toBe('c');
        if (isSmall(known) || isSmall(without)) expect([average, coverage]).toEqual(['c', 'c']);
      }),
    ));
});
