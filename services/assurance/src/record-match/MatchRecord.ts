import type { CalendarDate } from '@hub/platform';
import type { HowAlike } from './HowAlike';

/** What was compared, and how it agreed; no value of either record. */
export interface Evidence {
  what: string;
  howAlike: HowAlike;
}

/** A record that waits for a decision; what the caller may not read of it is null. */
export interface CandidateRecord {
  id: string;
  childId: string;
  agency: string;
  recordReference: string;
  evidence: Evidence[];
  proposedAt: Date;
  givenName: string | null;
  familyName: string | null;
  dateOfBirth: CalendarDate | null;
  nhsNumber: string | null;
  upn: string | null;
}

/** A confirmed match. Undone, it no longer says of whom. */
export interface LinkRecord {
  id: string;
  childId: string | null;
  agency: string;
  recordReference: string;
  matchedBy: string;
  matchedAt: Date;
  undoneBy: string | null;
  undoneAt: Date | null;
  undoneBecause: string | null;
  version: number;
}

/** A candidate that somebody decided on, whichever way. */
export interface DecidedMatch {
  verb: 'confirmed' | 'rejected';
  by: string;
  at: Date;
}
