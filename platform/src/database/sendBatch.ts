import type { Writable } from 'node:stream';
import type { ClientBase, QueryConfig, QueryResult } from 'pg';
import type { Query } from './Database';

/**
 * Writes all queries at once and waits once. Answers come in order; when one fails, the first error is thrown after
 * the last answer, so that the connection is never handed on with something still on its way.
 */
export function sendBatch(client: ClientBase, queries: readonly Query[]): Promise<QueryResult[]> {
  return new Promise((resolve, reject) => {
    const results: QueryResult[] = [];
    let failure: unknown;
    let waitingFor = queries.length;
    const answered = (index: number) => (error: Error | undefined, result: QueryResult) => {
      if (error) failure ??= error;
      else results[index] = result;
      if (--waitingFor > 0) return;
      if (failure) reject(failure);
      else resolve(results);
    };
    inOneWrite(client, () => queries.forEach((query, index) => client.query(asOneStatement(query), answered(index))));
  });
}

/** `pg` writes each query to the socket by itself: five system calls a batch, each of which wakes PostgreSQL up. */
function inOneWrite(client: ClientBase, send: () => void): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    send();
  } finally {
    stream.uncork();
  }
}

/** The extended protocol takes exactly one statement, where the simple one would run whatever follows a semicolon. */
const asOneStatement = (query: Query): QueryConfig => ({ ...query, queryMode: 'extended' }) as QueryConfig;
