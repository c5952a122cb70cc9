import { ANY_VALUES } from '../../conformance/support/operations/RandomInput';
import type { RawData } from '../raw/RawData';
import type { Reach } from '../reach/Reach';
import type { Finding } from './Tally';

/** Texts that stand in one record alone, with the item that each of them is. */
const KINDS: readonly (readonly [table: string, column: string, item: string])[] = [
  ['social_care.child_local_id', 'local_id', 'identity.localId'],
  ['health.nhs_number', 'number', 'identity.nhsNumber'],
  ['virtual_school.unique_pupil_number', 'number', 'identity.upn'],
  ['social_care.leaver_address', 'address', 'leaver.address'],
  ['social_care.placement_address', 'postcode', 'care.placementAddress'],
  ['housing.housing_tenancy', 'address', 'housing.tenancy'],
  ['housing.housing_application', 'reference', 'housing.application'],
  ['health.mental_health_referral', 'reference', 'health.mentalReferred'],
];
const SHORTEST = 6;
/** What random mutations write anywhere tells of nobody. */
const WRITTEN_AT_RANDOM = new Set(ANY_VALUES['String']);

interface Secret {
  readonly text: string;
  readonly item: string;
  readonly child: string;
}

const known = new WeakMap<RawData, readonly Secret[]>();

/** Those that one child alone has: what several share tells of nobody. */
function secretsOf(raw: RawData): readonly Secret[] {
  const found = known.get(raw);
  if (found) return found;
  const all = KINDS.flatMap(([table, column, item]) =>
    raw.rows(table).flatMap((row) => {
      const text = row[column];
      return typeof text === 'string' && text.length >= SHORTEST && !WRITTEN_AT_RANDOM.has(text)
        ? [{ text, item, child: row['child_id'] as string }]
        : [];
    }),
  );
  const holders = Map.groupBy(all, ({ text }) => text);
  const secrets = [...holders.values()].filter((some) => new Set(some.map(({ child }) => child)).size === 1).flat();
  known.set(raw, secrets);
  return secrets;
}

/** What stands anywhere in an answer, its errors too, of children and items that may not come; the caller’s own words aside. */
export function findSecrets(raw: RawData, reach: Reach, answered: string, asked: string): Finding[] {
  return secretsOf(raw)
    .filter(({ text, item, child }) => answered.includes(text) && !asked.includes(text) && !reach.mayRead(item, child))
    .map(({ item, child }) => ({ wrong: 'LEAKED', place: 'the text of the answer', item, child, told: '' }));
}
