import pg from 'pg';

/** Any number: the lock that says "I use this server" is shared by all who use it, and taken whole to stop it. */
const PRESENCE = 4_827_016_593;

/** This process's stake in an embedded server that several processes may use: a connection that holds a lock. */
export class Presence {
  private constructor(private readonly client: pg.Client) {}

  /** Undefined when the server cannot be joined now: it starts, stops, or somebody is about to stop it. */
  static async join(login: pg.ClientConfig): Promise<Presence | undefined> {
    const client = new pg.Client({ ...login, application_name: 'hub presence', connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query('select pg_try_advisory_lock_shared($1) as joined', [PRESENCE]);
      if (rows[0].joined) return new Presence(client);
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    await client.end().catch(() => undefined);
    return undefined;
  }

  /** Gives the stake up; true when no other process holds one, and none can come until this connection ends. */
  async leaveAsLast(): Promise<boolean> {
    try {
      await this.client.query('select pg_advisory_unlock_shared($1)', [PRESENCE]);
      const { rows } = await this.client.query('select pg_try_advisory_lock($1) as last', [PRESENCE]);
      return rows[0].last as boolean;
    } catch {
      return false; // The server has ended by itself: there is nothing to stop.
    }
  }

  async end(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}

/** Starting up, shutting down, or no socket yet. A wrong password is not: that data belongs to another key. */
function isPassing(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return ['57P03', '57P01', 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', ''].includes(code);
}
