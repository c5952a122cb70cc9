import type { Caller } from '../../caller';
import type { ControllerReach, LookAtChild, LookFilter, LookPage, LookPlace, RecordedLook } from './Look';

/** The record of looks, to be asked as a caller: the database decides by role and purpose what it answers. */
export interface LookReader {
  /** Looks that showed something of this child, newest first; `hidden` are left out. */
  ofChild(caller: Caller, childId: string, page: LookPage & OfChild): Promise<LookAtChild[]>;
  ofControllers(caller: Caller, reach: ControllerReach, filter: LookFilter, page: LookPage): Promise<RecordedLook[]>;
  emergencies(caller: Caller, reach: ControllerReach, choice: Emergencies, page: LookPage): Promise<RecordedLook[]>;
  /** When this look showed something of this child; undefined when it did not. */
  showedChild(caller: Caller, reach: ControllerReach, look: LookPlace, childId: string): Promise<Date | undefined>;
  /** Takes over what was recorded since, at most so many records, and says how many there were. */
  catchUp(most: number): Promise<number>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** Which looks at a child. */
export interface OfChild {
  /** Whether the child's own looks are wanted too. */
  withOwn: boolean;
  hidden: readonly LookPlace[];
}

/** Which looks of people on emergency duty. */
export interface Emergencies {
  /** Null: all. */
  only: readonly LookPlace[] | null;
  without: readonly LookPlace[];
}
