import pg, { type Connection, type FieldDef, type Submittable } from 'pg';
import { serialize } from 'pg-protocol';
import type { Query } from '../Database';
import { PreparedStatements } from './PreparedStatements';
import { RowReader } from './RowReader';

/** A value as PostgreSQL reads it. `pg` has it, and its types do not. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils;

/** What one statement answered. */
export interface Answer {
  rows: unknown[];
  /** As PostgreSQL names it when it is done, such as `COMMIT` or `INSERT`. */
  command: string;
}

/**
 * Several statements in one message and one answer: a `Sync` at the end only, where `pg` sends one after each. PostgreSQL
 * then runs all in one transaction unless they begin their own, skips the rest after a failure, and answers once.
 */
export class Batch implements Submittable {
  private readonly answers: Answer[];
  private readonly readers: (RowReader | undefined)[] = [];
  private current = 0;
  private statements!: PreparedStatements;

  constructor(
    private readonly queries: readonly Query[],
    private readonly ended: (error: unknown, answers: Answer[]) => void,
  ) {
    this.answers = queries.map(() => ({ rows: [], command: '' }));
  }

  submit(connection: Connection): Error | null {
    this.statements = statementsOf(connection);
    try {
      const messages = this.queries.flatMap((query, place) => this.messagesFor(query, place));
      const closes = Array.from(this.statements.takeLetGo(), (name) => serialize.close({ type: 'S', name }));
      connection.stream.write(Buffer.concat([...closes, ...messages, serialize.sync()]));
      return null;
    } catch (error) {
      return error as Error;
    }
  }

  private messagesFor(query: Query, place: number): Buffer[] {
    const { name = '', text, values = [] } = query;
    const prepared = this.statements.find(query);
    this.readers[place] = prepared?.reader;
    const bind = serialize.bind({ statement: name, values, valueMapper: prepareValue });
    if (prepared) return [bind, serialize.execute()];
    // One batch may hold a new statement twice. Closing one that does not exist is no error.
    const close = name === '' ? [] : [serialize.close({ type: 'S', name })];
    const parse = serialize.parse({ name, text, types: [] });
    return [...close, parse, bind, serialize.describe({ type: 'P' }), serialize.execute()];
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.readers[this.current] = new RowReader(fields);
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    this.answers[this.current]!.rows.push(this.readers[this.current]!.read(fields));
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.answers[this.current]!.command = text.split(' ', 1)[0]!;
    this.current += 1;
  }

  handleEmptyQuery(): void {
    this.current += 1;
  }

  handleReadyForQuery(): void {
    this.queries.forEach((query, place) => this.statements.remember(query, this.readers[place]));
    this.ended(undefined, this.answers);
  }

  /** After an error of PostgreSQL's own the connection can be used again once it is ready, and is handed on only then. */
  handleError(error: Error, connection: Connection): void {
    this.statements?.forget(this.queries);
    const end = (): void => {
      connection.off('readyForQuery', end).off('end', end);
      this.ended(error, this.answers);
    };
    if (!(error instanceof pg.DatabaseError)) return end();
    connection.once('readyForQuery', end).once('end', end);
  }
}

const known = new WeakMap<Connection, PreparedStatements>();

function statementsOf(connection: Connection): PreparedStatements {
  let statements = known.get(connection);
  if (!statements) known.set(connection, (statements = new PreparedStatements()));
  return statements;
}
