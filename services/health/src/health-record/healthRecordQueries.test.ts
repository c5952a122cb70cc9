import { healthRecordsQuery, RECORD_PARTS } from './healthRecordQueries';

/** Every set of parts. */
const combinations = Array.from(
  { length: 2 ** RECORD_PARTS.length },
  (_, bits) => new Set(RECORD_PARTS.filter((_part, bit) => (bits >> bit) & 1)),
);

test('one name always stands for one text, so that a connection never runs what another choice prepared', () => {
  const textOf = new Map<string, Set<string>>();
  for (const { name, text } of [...combinations, ...combinations].map((parts) => healthRecordsQuery(parts))) {
    textOf.set(name!, (textOf.get(name!) ?? new Set()).add(text));
  }
  expect([...textOf.values()].filter((texts) => texts.size !== 1)).toEqual([]);
  expect(textOf.size).toBeGreaterThan(100);
});
