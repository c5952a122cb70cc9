import pg from 'pg';
import type { AuditRecord } from './AuditEntry';
import { emptyHead, type AuditHead } from './sealRecord';
import { firstDayOf, type Segment } from './segments/Segment';

/** A chain, and the month that all its records lie in. */
export interface ChainPlace {
  readonly chain: string;
  readonly segment: Segment;
}

/** Where chains are kept. Append only: its database role may insert and read, never update or delete. */
export interface AuditStore {
  /** Makes the month's segment, and the next one's, where they are missing. */
  openChain(place: ChainPlace): Promise<void>;
  /** Commits all of them or none. */
  insert(place: ChainPlace, records: readonly AuditRecord[]): Promise<void>;
  readHead(place: ChainPlace): Promise<AuditHead>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

const INSERT = {
  name: 'audit-insert',
  text: `insert into audit.record (chain, segment, sequence, bytes, previous_hash, hash)
    select $1, $2, * from unnest($3::bigint[], $4::bytea[], $5::bytea[], $6::bytea[])`,
};
const HEAD = {
  name: 'audit-head',
  text: 'select sequence, hash from audit.record where chain = $1 and segment = $2 order by sequence desc limit 1',
};

/** The hub's own PostgreSQL. One connection writes; a lost one is made anew for the next call. */
export function createAuditStore(config: pg.PoolConfig): AuditStore {
  const pool = new pg.Pool({ ...config, max: 1, keepAlive: true, connectionTimeoutMillis: 5000, query_timeout: 10000 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    openChain: async (place) => void (await pool.query('select audit.open_chain($1, $2)', placeValues(place))),
    insert: async (place, records) =>
      void (await pool.query({ ...INSERT, values: [...placeValues(place), ...columns(records)] })),
    async readHead(place) {
      const { rows } = await pool.query<{ sequence: string; hash: Buffer }>({ ...HEAD, values: placeValues(place) });
      return rows[0] ? { sequence: Number(rows[0].sequence), hash: rows[0].hash } : emptyHead(place.chain);
    },
    ping: async () => void (await pool.query('select 1')),
    close: () => pool.end(),
  };
}

const placeValues = ({ chain, segment }: ChainPlace): unknown[] => [chain, firstDayOf(segment)];

const columns = (records: readonly AuditRecord[]): unknown[] => [
  records.map((record) => record.sequence),
  records.map((record) => record.bytes),
  records.map((record) => record.previousHash),
  records.map((record) => record.hash),
];
