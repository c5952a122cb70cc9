import { keyInWords, valueInWords } from './valueInWords';

test.each([
  ['lookedAfterSince', 'Looked after since'],
  ['id', 'Id'],
  ['care', 'Care'],
])('the field %s is "%s"', (key, words) => expect(keyInWords(key)).toBe(words));

test.each([
  ['2017-02-20', '20 February 2017'],
  ['2026-07-01T22:30:00.000Z', '1 July 2026 at 23:30'],
  ['FORMER_RELEVANT', 'Former relevant'],
  ['SILVER', 'Silver'],
  [true, 'yes'],
  [false, 'no'],
  [3.5, '3.5'],
])('%s is "%s"', (value, words) => expect(valueInWords(value)).toBe(words));

test.each(['EX0001', 'V3', '166/2022/4467', 'c', 'SEN', '2026-13-45', 'Keep the tenancy; find a GP'])(
  '%s is left as it is',
  (value) => expect(valueInWords(value)).toBe(value),
);

test('what is null is not called empty or no', () => expect(valueInWords(null)).toBe('nothing shown'));
