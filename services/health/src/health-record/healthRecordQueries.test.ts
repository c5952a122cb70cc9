import { healthRecordsQuery, RECORD_PARTS } from './healthRecordQueries';

/** Every set of parts, of which there are more than a connection shall keep. */
const combinations = Array.from(
  { length: 2 ** RECORD_PARTS.length },
  (_, bits) => new Set(RECORD_PARTS.filter((_part, bit) => (bits >> bit) & 1)),
);

test('a connection keeps the statements that came first, and runs the others as they come', () => {
  const names = combinations.map((parts) => healthRecordsQuery(parts).name);
  const kept = names.filter((name) => name !== undefined);
  expect([combinations.length > 100, new Set(kept).size]).toEqual([true, 100]);
  expect(healthRecordsQuery(combinations[0]!).name).toBe(names[0]);
  expect(combinations.map((parts) => healthRecordsQuery(parts).text)).toHaveLength(combinations.length);
});
