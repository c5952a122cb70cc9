import pg from 'pg';
import { CHANGES } from './outboxStatements';

/** Told the name of the table that changed; '' when something may have changed while nobody could listen. */
export type ChangeListener = (table: string) => void;

/** What is committed in one database, told to this process. */
export interface ChangeFeed {
  /** @returns how to stop */
  onChange(listener: ChangeListener): () => void;
  close(): Promise<void>;
}

const [SHORTEST_WAIT, LONGEST_WAIT] = [100, 5000];

/**
 * One connection that listens, for all listeners; made for the first of them. When it is lost it is made anew, and
 * everybody is told, for what happened meanwhile nobody heard.
 */
export function createChangeFeed(config: pg.ClientConfig): ChangeFeed {
  const listeners = new Set<ChangeListener>();
  let client: pg.Client | undefined;
  let waiting: NodeJS.Timeout | undefined;
  let wait = SHORTEST_WAIT;
  let isOpen = false;
  let isClosed = false;
  const tell = (table: string) => listeners.forEach((listener) => listener(table));

  function connect(): void {
    isOpen = true;
    const connecting = new pg.Client({ ...config, keepAlive: true, connectionTimeoutMillis: 5000 });
    client = connecting;
    const again = () => {
      if (client === connecting) connectLater();
    };
    connecting.on('notification', ({ payload }) => tell(payload ?? ''));
    connecting.on('error', again);
    connecting.on('end', again);
    connecting
      .connect()
      .then(() => connecting.query(`listen ${CHANGES}`))
      .then(() => {
        wait = SHORTEST_WAIT;
        tell('');
      }, again);
  }

  function connectLater(): void {
    void client?.end().catch(() => undefined);
    client = undefined;
    if (isClosed) return;
    waiting = setTimeout(connect, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  return {
    onChange(listener) {
      listeners.add(listener);
      if (!isOpen && !isClosed) connect();
      return () => void listeners.delete(listener);
    },
    async close() {
      isClosed = true;
      clearTimeout(waiting);
      listeners.clear();
      const last = client;
      client = undefined;
      await last?.end().catch(() => undefined);
    },
  };
}
