import { parseValue } from 'graphql';
import { DateScalar } from '.';

test('a real day passes, in and out', () => {
  expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
  expect(DateScalar.parseLiteral(parseValue('"2024-02-29"'))).toBe('2024-02-29');
  expect(DateScalar.serialize('2024-02-29')).toBe('2024-02-29');
});

test.each(['2025-02-29', '29/02/2024', '2024-02-29T00:00:00Z', '', 20240229, null, new Date()])(
  '%p does not',
  (value) => expect(() => DateScalar.parseValue(value)).toThrow('A Date must be a real day, written yyyy-mm-dd.'),
);

test('nor does a number in a query', () =>
  expect(() => DateScalar.parseLiteral(parseValue('20240229'))).toThrow('yyyy-mm-dd'));
