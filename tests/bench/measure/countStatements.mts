import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Field } from '../field/openField.mts';

/** A statement in PostgreSQL's log; `<unnamed>` or not, prepared or not. */
const STATEMENT = /^(?:.*\s)?LOG: {2}(?:execute [^:]+|statement):\s+(\w+)/gm;
/** Those that only frame the others. */
const FRAME = new Set(['begin', 'commit', 'rollback']);
const RELOAD_MILLISECONDS = 500;

export interface Statements {
  /** Without begin and commit; the one that says who the caller is, and the audit record's, count. */
  statements: number;
}

/** What PostgreSQL itself logs as executed while `work` asks this many requests, one at a time: per request. */
export async function countStatements(field: Field, requests: number, work: () => Promise<void>): Promise<Statements> {
  const log = join(field.serverDirectory, 'postgresql.log');
  await setLogging(field, 'all');
  const from = statSync(log).size;
  await work();
  await wait(RELOAD_MILLISECONDS);
  const text = readFileSync(log).subarray(from).toString();
  await setLogging(field, 'none');
  const kinds = [...text.matchAll(STATEMENT)].map(([, kind]) => kind!.toLowerCase());
  const perRequest = (count: number): number => Math.round((count / requests) * 10) / 10;
  return {
    statements: perRequest(kinds.filter((kind) => !FRAME.has(kind)).length),
  };
}

/** For every connection, after its next statement. */
async function setLogging({ databases }: Field, statements: 'all' | 'none'): Promise<void> {
  const client = new pg.Client(databases.cluster.administrator());
  await client.connect();
  await client.query(
    statements === 'all' ? `alter system set log_statement = 'all'` : 'alter system reset log_statement',
  );
  await client.query('select pg_reload_conf()');
  await client.end();
  await wait(RELOAD_MILLISECONDS);
}
