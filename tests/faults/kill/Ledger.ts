import type { HubAnswer } from '../../support/HubClient';

/** A change that somebody wants made once, however often it has to be sent. */
export interface Write {
  readonly key: string;
  /** The record that it makes or changes, as the first answer named it. */
  recordId?: string;
  /** How often it was sent without an answer that says how it ended. */
  unanswered: number;
  isAcknowledged: boolean;
}

/** One request as its client saw it. */
export interface Sent {
  readonly caller: string;
  readonly subject: string;
  readonly operationName: string;
  readonly write: Write | undefined;
  /** Undefined when the connection ended before an answer was there. */
  readonly answer: Seen | undefined;
}

/** What of an answer is held against the record. */
export interface Seen {
  readonly requestId: string | null;
  readonly receipt: HubAnswer['receipt'];
  readonly hasData: boolean;
  /** Every child whose id was in the answer. */
  readonly children: readonly string[];
  /** A change that is said to be made. */
  readonly acknowledges: boolean;
}

/** All that the clients of a whole run sent and saw: the hub is held to this, and not to what it says of itself. */
export class Ledger {
  readonly sent: Sent[] = [];
  readonly writes: Write[] = [];
  /** Changes that were sent again after they had been acknowledged. */
  repeats = 0;
  /** Changes whose first answer was lost and that turned out to have been made. */
  madeUnseen = 0;

  beginWrite(key: string): Write {
    const write: Write = { key, unanswered: 0, isAcknowledged: false };
    this.writes.push(write);
    return write;
  }

  get received(): (Sent & { answer: Seen })[] {
    return this.sent.filter((each): each is Sent & { answer: Seen } => each.answer !== undefined);
  }
}
