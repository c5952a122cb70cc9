import type { ReturnRow } from '../read/ReturnRow';
import type { ReturnContext } from './ReturnContext';

/** Marks one cell of one row; without a reason, the rule's name is the reason. */
export type Warn = (row: ReturnRow, column: string, reason?: string) => void;

/**
 * A check that only ever warns. Ids are those of the validation rules that authorities know (rule list 2024-25 of
 * data-to-insight/csc-validator-be-903, MIT); ids that begin with HUB are ours.
 */
export interface Rule {
  id: string;
  name: string;
  check(context: ReturnContext, warn: Warn): void;
}

export interface Warning {
  rule: string;
  name: string;
  file: string;
  /** Null when the warning is about the file as a whole. */
  line: number | null;
  column: string;
  value: string;
  reason: string;
}
