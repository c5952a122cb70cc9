import type { HubAnswer, HubClient } from '../../support/HubClient';
import type { Write } from './Ledger';

/** What a caller sends next. */
export interface Request {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly write?: Write;
}

/** Somebody who asks one thing after another, for as long as the hub is there and after it has come back. */
export interface Caller {
  /** Also the name of its operations, by which the record tells its looks from those of others. */
  readonly name: string;
  readonly persona: string;
  /** Looks for what it will work on, once. */
  prepare(client: HubClient): Promise<void>;
  /** A change without an acknowledgement comes again, under the same key, until it has one. */
  next(): Request;
  /** Whether the answer says that the change of that request is made. Throws when the hub says what cannot be. */
  acknowledges(request: Request, answer: HubAnswer): boolean;
}
