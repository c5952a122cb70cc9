import type { AuditEntry, AuditVerdict } from '../AuditEntry';

/** Where a record is: its chain, and its place there. */
export interface LookPlace {
  chain: string;
  sequence: number;
}

/** Where a page of looks ended. */
export interface LookPosition extends LookPlace {
  at: Date;
}

/** A look as the young person whom it showed may know of it. */
export interface LookAtChild extends LookPosition {
  subject: string;
  role: string;
  purpose: string | null;
  /** Leaf categories of which something of this child was in that answer; before that was kept, of all children in it. */
  categories: string[];
  /** Whether something was changed. */
  written: boolean;
}

/** A look as it was recorded and hashed. Another gateway may have recorded more than this one knows. */
export interface RecordedLook extends LookPosition {
  /** Of its children those whom the controllers may know of. */
  entry: Omit<AuditEntry, 'shown'>;
  /** Whether something of anybody was in the answer, whoever may know of them. */
  showedSomebody: boolean;
  /** SHA-256, hexadecimal: the receipt that the person who looked was given. */
  hash: string;
}

export interface LookPage {
  /** The last look of the page before. */
  before: LookPosition | null;
  most: number;
}

/** Whose looks somebody may follow: of the items that their controllers own, and of the roles that these employ. */
export interface ControllerReach {
  categories: readonly string[];
  roles: readonly string[];
}

/** What is left out or null does not narrow. */
export interface LookFilter {
  subject?: string | null;
  childId?: string | null;
  from?: Date | null;
  /** The moment itself not included. */
  until?: Date | null;
  purpose?: string | null;
  role?: string | null;
  verdict?: AuditVerdict | null;
}
