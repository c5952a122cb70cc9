import { LRUCache } from 'lru-cache';
import type { Query } from '../Database';
import type { RowReader } from './RowReader';

/** What one connection has prepared, by name. */
interface Prepared {
  readonly text: string;
  /** Undefined for a statement that answers no rows. */
  readonly reader: RowReader | undefined;
}

/** PostgreSQL keeps each with its plan, for every connection: whoever asks for every combination of parts must not fill it. */
const MOST_PREPARED = 200;

/**
 * What one connection knows of its statements: those that it has prepared, with their columns, are neither parsed nor
 * described again. Those that were used least lately are let go of, and so is whatever a failed batch was about: whether it
 * was prepared is not known.
 */
export class PreparedStatements {
  private readonly known: LRUCache<string, Prepared>;
  private letGo = new Set<string>();

  constructor(most = MOST_PREPARED) {
    this.known = new LRUCache({
      max: most,
      dispose: (_, name, reason) => void (reason === 'evict' && this.letGo.add(name)),
    });
  }

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
    for (const { name } of queries)
      if (name !== undefined) {
        this.known.delete(name);
        this.letGo.add(name);
      }
  }

  /** The names that PostgreSQL is to let go of before anything else is sent. */
  takeLetGo(): Iterable<string> {
    const names = this.letGo;
    this.letGo = new Set();
    return names;
  }
}
