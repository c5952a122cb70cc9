import { isPartlyKnownDate, parseReturnDate } from './parseReturnDate';

test('the usual form', () => expect(parseReturnDate('01/04/2017')).toEqual({ iso: '2017-04-01', usual: true }));

test.each(['1/4/2017', '01-04-2017', '01.04.2017', '2017-04-01', '01/04/2017 00:00', '2017-04-01T00:00:00'])(
  '%s is read, and is not the usual form',
  (text) => expect(parseReturnDate(text)).toEqual({ iso: '2017-04-01', usual: false }),
);

test.each(['', '29/02/2017', '04/13/2017', '1/4/17', '01/04/1066', '01/04/2017 12:30', 'zz/04/2017', '20170401'])(
  '%p is no date',
  (text) => expect(parseReturnDate(text)).toBeNull(),
);

test('a date of previous permanence may be known in part', () => {
  expect(['zz/05/2020', 'zz/zz/2021', 'ZZ/ZZ/ZZZZ'].every(isPartlyKnownDate)).toBe(true);
  expect(['z/05/2020', '5/2020', 'unknown'].some(isPartlyKnownDate)).toBe(false);
});
