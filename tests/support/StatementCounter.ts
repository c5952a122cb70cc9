import { createConnection, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** One statement that went to PostgreSQL, by its first words. */
export interface Statement {
  database: string;
  text: string;
}

/** Those that only frame the others. */
const FRAME = /^\s*(begin|commit|rollback|start transaction)\b/i;
const [QUERY, PARSE, BIND, EXECUTE] = ['Q', 'P', 'B', 'E'].map((letter) => letter.charCodeAt(0));

/**
 * Stands between a hub and its PostgreSQL and reads along what is executed (PostgreSQL 17, 53.7 Message Formats): every
 * simple query, and every execution of a prepared one. What the server's functions do inside is the server's.
 */
export class StatementCounter {
  readonly #statements: Statement[] = [];

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  static async before(databaseUrl: string): Promise<StatementCounter> {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const counter = new StatementCounter(server, new URL(databaseUrl));
    server.on('connection', (socket) => counter.#join(socket));
    return counter;
  }

  /** The same server, on a way that is read along. */
  get url(): string {
    const url = new URL(this.target);
    url.searchParams.delete('host');
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** What was executed since it was last asked, but for begin and commit. */
  take(): Statement[] {
    return this.#statements.splice(0).filter(({ text }) => !FRAME.test(text));
  }

  close(): void {
    this.server.close();
  }

  #join(client: Socket): void {
    const folder = this.target.searchParams.get('host');
    const port = Number(this.target.port || 5432);
    const onward = folder?.startsWith('/')
      ? createConnection(`${folder}/.s.PGSQL.${port}`)
      : createConnection(port, folder ?? this.target.hostname);
    const reader = new MessageReader((statement) => void this.#statements.push(statement));
    client.on('data', (chunk) => reader.read(chunk));
    client.pipe(onward).pipe(client);
    for (const [one, other] of [
      [client, onward],
      [onward, client],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
  }
}

/** Cuts what a client sends into messages, and remembers what it prepared under which name. */
class MessageReader {
  #rest: Buffer = Buffer.alloc(0);
  #database: string | undefined;
  readonly #prepared = new Map<string, string>();
  readonly #portals = new Map<string, string>();

  constructor(private readonly note: (statement: Statement) => void) {}

  read(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    // The first message has no letter: it says which database is meant.
    for (let head = this.#head(); this.#rest.length >= head + 4; head = this.#head()) {
      const end = head + this.#rest.readInt32BE(head);
      if (this.#rest.length < end) return;
      const body = this.#rest.subarray(head + 4, end);
      if (head === 0) this.#start(body);
      else this.#message(this.#rest[0]!, body);
      this.#rest = this.#rest.subarray(end);
    }
  }

  #head = (): 0 | 1 => (this.#database === undefined ? 0 : 1);

  #start(body: Buffer): void {
    const words = body.subarray(4).toString('utf8').split('\0');
    const at = words.findIndex((word, index) => index % 2 === 0 && word === 'database');
    if (at >= 0) this.#database = words[at + 1]!;
  }

  #message(kind: number, body: Buffer): void {
    const [first = '', second = ''] = body.toString('latin1').split('\0', 2);
    if (kind === QUERY) this.#note(first);
    if (kind === PARSE) this.#prepared.set(first, second);
    if (kind === BIND) this.#portals.set(first, this.#prepared.get(second) ?? '');
    if (kind === EXECUTE) this.#note(this.#portals.get(first) ?? '');
  }

  #note(text: string): void {
    this.note({ database: this.#database!, text: text.trim().replaceAll(/\s+/g, ' ').slice(0, 120) });
  }
}
