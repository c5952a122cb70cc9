import { readShown, writeShown } from './shownByChild';

/** Six categories: two digits for each child. */
const categories = ['a', 'b', 'c', 'd', 'e', 'f'];
const children = ['Ada', 'Ben', 'Cy'];
const shownOf = (...sets: string[]) => sets.map((set) => new Set(set));

test('what was shown of each child is read as it was written', () => {
  const shown = writeShown(shownOf('af', 'bcde', ''), [], categories);
  expect(shown).toBe('847800');
  expect(readShown({ children, categories, shown })).toEqual([
    ['Ada', ['a', 'f']],
    ['Ben', ['b', 'c', 'd', 'e']],
    ['Cy', []],
  ]);
});

test('what was shown of all is shown of each of them, and a category that the look does not have of nobody', () => {
  const shown = writeShown(shownOf('a', '', 'z'), ['f'], categories);
  expect(readShown({ children, categories, shown })).toEqual([
    ['Ada', ['a', 'f']],
    ['Ben', ['f']],
    ['Cy', ['f']],
  ]);
});

test('of nobody nothing, and of somebody nothing at all', () => {
  expect(readShown({ children: [], categories, shown: writeShown([], ['a'], categories) })).toEqual([]);
  expect(readShown({ children, categories: [], shown: writeShown(shownOf('', '', ''), [], []) })).toEqual(
    children.map((child) => [child, []]),
  );
});

test('a record from before this was kept does not tell', () =>
  expect(readShown({ children, categories })).toBeUndefined());
