import { putInToday } from './putInToday';

test('a change of an example happens on the day on which it is tried', () => {
  expect(putInToday('{ heldOn: "TODAY" } # TODAY', new Date(2027, 0, 5))).toBe('{ heldOn: "2027-01-05" } # TODAY');
});
