/** Proof that the hub recorded this look before it answered: where its audit record stands, and the record's hash. */
export interface Receipt {
  /** One for each process of the gateway that ever wrote. */
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
}

/** One error of an answer, as the hub words it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly agency?: string };
}

/** What comes back for a query. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: { readonly receipt?: Receipt };
}
