import type { Client } from 'pg';
import type { KeptRecord } from './readRecords';

/** What somebody with every right in the database does to one record, and how it is taken back for the next. */
export interface Tampering {
  readonly what: string;
  /** Which of the records that are old enough. */
  choose(records: readonly KeptRecord[]): KeptRecord;
  do(client: Client, place: [chain: string, sequence: number]): Promise<() => Promise<unknown>>;
}

const FLIP =
  'update audit.record set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) where chain = $1 and sequence = $2';
const REMOVE = 'delete from audit.record where chain = $1 and sequence = $2 returning *';
const PUT_BACK = `insert into audit.record (chain, segment, sequence, bytes, previous_hash, hash, recorded_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;

const change: Tampering['do'] = async (client, place) => {
  await client.query(FLIP, place);
  return () => client.query(FLIP, place);
};

const remove: Tampering['do'] = async (client, place) => {
  const { rows } = await client.query(REMOVE, place);
  const { chain, segment, sequence, bytes, previous_hash, hash, recorded_at } = rows[0];
  return () => client.query(PUT_BACK, [chain, segment, sequence, bytes, previous_hash, hash, recorded_at]);
};

const inTheMiddle: Tampering['choose'] = (records) => records[Math.floor(records.length / 2)]!;
const atTheEnd: Tampering['choose'] = (records) => records.at(-1)!;

export const TAMPERINGS: readonly Tampering[] = [
  { what: 'changed', choose: inTheMiddle, do: change },
  { what: 'taken out', choose: inTheMiddle, do: remove },
  { what: 'cut off', choose: atTheEnd, do: remove },
];
