import pg from 'pg';

/** Told the name of the table that changed; '' when something may have changed while nobody could listen. */
export type ChangeListener = (table: string) => void;

/** What is committed in one database, told to this process. */
export interface ChangeFeed {
  /** @returns how to stop */
  onChange(listener: ChangeListener): () => void;
  close(): Promise<void>;
}

/** The channel of `outboxStatements`. */
const LISTEN = 'listen hub_changes';
const [SHORTEST_WAIT, LONGEST_WAIT] = [100, 5000];

/**
 * One connection that listens, for all listeners; made for the first of them. When it is lost it is made anew, and
 * everybody is told, for what happened meanwhile nobody heard.
 */
export const createChangeFeed = (config: pg.ClientConfig): ChangeFeed => new ListeningConnection(config);

class ListeningConnection implements ChangeFeed {
  private readonly listeners = new Set<ChangeListener>();
  /** Undefined before the first listener, between two connections and after the end. */
  private client: pg.Client | undefined;
  private later: NodeJS.Timeout | undefined;
  private wait = SHORTEST_WAIT;
  private isClosed = false;

  constructor(private readonly config: pg.ClientConfig) {}

  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    if (!this.client && !this.later && !this.isClosed) this.connect();
    return () => void this.listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.later);
    this.listeners.clear();
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private connect(): void {
    const client = new pg.Client({ ...this.config, keepAlive: true, connectionTimeoutMillis: 5000 });
    this.client = client;
    this.later = undefined;
    const again = () => (client === this.client ? this.connectLater(client) : undefined);
    client.on('notification', ({ payload }) => this.tell(payload ?? ''));
    client.on('error', again).on('end', again);
    client
      .connect()
      .then(() => client.query(LISTEN))
      .then(() => {
        this.wait = SHORTEST_WAIT;
        this.tell('');
      }, again);
  }

  private connectLater(lost: pg.Client): void {
    this.client = undefined;
    void lost.end().catch(() => undefined);
    this.later = setTimeout(() => this.connect(), this.wait);
    this.wait = Math.min(this.wait * 2, LONGEST_WAIT);
  }

  private tell(table: string): void {
    for (const listener of this.listeners) listener(table);
  }
}
