import type { Query } from '../Database';
import type { RowReader } from './RowReader';

/** What one connection has prepared, by name. */
interface Prepared {
  readonly text: string;
  /** Undefined for a statement that answers no rows. */
  readonly reader: RowReader | undefined;
}

/**
 * What one connection knows of its statements: those that it has prepared, with their columns, are neither parsed nor
 * described again. Whatever a failed batch was about is forgotten: whether it was prepared is not known.
 */
export class PreparedStatements {
  private readonly known = new Map<string, Prepared>();

  /** @throws Error when another statement has the name: one of the two would answer for the other */
  find({ name, text }: Query): Prepared | undefined {
    const prepared = name === undefined ? undefined : this.known.get(name);
    if (prepared && prepared.text !== text) throw new Error(`Two statements have the name ${name}.`);
    return prepared;
  }

  remember({ name, text }: Query, reader: RowReader | undefined): void {
    if (name !== undefined) this.known.set(name, { text, reader });
  }

  forget(queries: readonly Query[]): void {
    for (const { name } of queries) if (name !== undefined) this.known.delete(name);
  }
}
