import type { ClientBase, Connection } from 'pg';
import type { Query } from '../Database';
import { Batch, type Answer } from './Batch';

/** The longest that PostgreSQL may take. The connection is given up then, since nobody knows what comes on it next. */
const MOST_MILLISECONDS = 20_000;

/**
 * Writes all queries at once and waits once. When one fails its error is thrown, and those after it were not run; the
 * connection is never handed on with something still on its way.
 */
export function sendBatch(client: ClientBase, queries: readonly Query[]): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    const { stream } = (client as unknown as { connection: Connection }).connection;
    const tooLong = setTimeout(() => stream.destroy(), MOST_MILLISECONDS);
    const batch = new Batch(queries, (error, answers) => {
      clearTimeout(tooLong);
      if (error) reject(error);
      else resolve(answers);
    });
    client.query(batch);
  });
}
