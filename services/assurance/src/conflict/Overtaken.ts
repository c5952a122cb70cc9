import type { RecordedChange } from '@hub/platform';

/** Who did something, as the record has it. */
export interface Author {
  subject: string;
  /** The role that they had; told where the directory has nobody of that name. */
  role?: string;
}

/**
 * Carries out of a write that somebody came first, and who. Within the transaction nobody can be asked for their name:
 * it holds a connection, and the question needs another.
 */
export class Overtaken extends Error {
  constructor(
    readonly author: Author | null,
    readonly change: Omit<RecordedChange, 'changedBy'>,
  ) {
    super('Somebody changed it first.');
  }
}
