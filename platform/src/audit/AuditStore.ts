import pg from 'pg';
import type { AuditRecord } from './AuditEntry';
import { emptyHead, type AuditHead } from './sealRecord';

/** Where a chain is kept. Append only: its database role may insert and read, never update or delete. */
export interface AuditStore {
  openChain(chain: string): Promise<void>;
  /** Commits all of them or none. */
  insert(chain: string, records: readonly AuditRecord[]): Promise<void>;
  readHead(chain: string): Promise<AuditHead>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

const INSERT = {
  name: 'audit-insert',
  text: `insert into audit.record (chain, sequence, bytes, previous_hash, hash)
    select $1, * from unnest($2::bigint[], $3::bytea[], $4::bytea[], $5::bytea[])`,
};
const HEAD = {
  name: 'audit-head',
  text: 'select sequence, hash from audit.record where chain = $1 order by sequence desc limit 1',
};

/** The hub's own PostgreSQL. One connection writes; a lost one is made anew for the next call. */
export function createAuditStore(config: pg.PoolConfig): AuditStore {
  const pool = new pg.Pool({ ...config, max: 1, keepAlive: true, connectionTimeoutMillis: 5000, query_timeout: 10000 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    openChain: async (chain) => void (await pool.query('insert into audit.chain (id) values ($1)', [chain])),
    insert: async (chain, records) => void (await pool.query({ ...INSERT, values: [chain, ...columns(records)] })),
    async readHead(chain) {
      const { rows } = await pool.query<{ sequence: string; hash: Buffer }>({ ...HEAD, values: [chain] });
      return rows[0] ? { sequence: Number(rows[0].sequence), hash: rows[0].hash } : emptyHead(chain);
    },
    ping: async () => void (await pool.query('select 1')),
    close: () => pool.end(),
  };
}

const columns = (records: readonly AuditRecord[]): unknown[] => [
  records.map((record) => record.sequence),
  records.map((record) => record.bytes),
  records.map((record) => record.previousHash),
  records.map((record) => record.hash),
];
