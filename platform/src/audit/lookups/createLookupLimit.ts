import pg from 'pg';
import { hubError } from '../../errors';

/** How often somebody may look for a child and find nobody within an hour. */
export const MISSES_AN_HOUR = 10;

/** Keeps people from finding out who is known by trying names and dates of birth. */
export interface LookupLimit {
  /** Counts as a miss until it is said otherwise. @throws HubError TOO_MANY_REQUESTS, with when to try again */
  begin(subject: string): Promise<LookupAttempt>;
  close(): Promise<void>;
}

/** One attempt, under way. */
export interface LookupAttempt {
  found(): Promise<void>;
  /** When nobody could look: it does not count. */
  undo(): Promise<void>;
}

/** Kept for a day: long enough to count an hour, too short to become a record of its own. */
const BEGIN = `with forgotten as (delete from lookup.attempt where subject = $1 and at < now() - interval '1 day')
  insert into lookup.attempt (subject) values ($1) returning id`;
/** This attempt counts among them, so that many at once cannot pass each other by. */
const COUNT = `select count(*)::int as misses, min(at) + interval '1 hour' as again from (
    select at from lookup.attempt where subject = $1 and not found and at > now() - interval '1 hour'
    order by at desc limit $2
  ) as recent`;

/** In the hub's own database, where every gateway and the next start find it. */
export function createLookupLimit(config: pg.PoolConfig): LookupLimit {
  const pool = new pg.Pool({ ...config, max: 2, connectionTimeoutMillis: 5000, query_timeout: 10_000 });
  pool.on('error', () => undefined);
  const run = async <Row extends object>(text: string, values: unknown[]): Promise<Row[]> =>
    (await pool.query<Row>(text, values).catch(unavailable)).rows;
  return {
    async begin(subject) {
      const [{ id } = { id: '' }] = await run<{ id: string }>(BEGIN, [subject]);
      const undo = async () => void (await run('delete from lookup.attempt where id = $1', [id]));
      const [recent] = await run<{ misses: number; again: Date }>(COUNT, [subject, MISSES_AN_HOUR + 1]);
      if (recent!.misses > MISSES_AN_HOUR) {
        await undo();
        throw tooMany(recent!.again);
      }
      return {
        undo,
        found: async () => void (await run('update lookup.attempt set found = true where id = $1', [id])),
      };
    },
    close: () => pool.end(),
  };
}

/** Who cannot be counted cannot look: the same database keeps the record of the look. */
function unavailable(cause: unknown): never {
  throw hubError('AUDIT_UNAVAILABLE', { cause });
}

function tooMany(again: Date): never {
  const time = again.toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
  throw hubError('TOO_MANY_REQUESTS', {
    message:
      `You looked ${MISSES_AN_HOUR} times within an hour for a child whom nobody knows under these details. ` +
      `Try again after ${time}.`,
    extensions: { tryAgainAt: again.toISOString() },
  });
}
