import type { CalendarDate, Caller, Scorecards } from '@hub/platform';
import type { ChildRepository } from './child/ChildRepository';
import type { MatchRepository } from './match/MatchRepository';
import type { AllocationRepository } from './worker/AllocationRepository';
import type { RecordWriter } from './write/RecordWriter';

/** What the resolvers of one request find. Everything here already knows its caller. */
export interface SocialCareContext {
  caller: Caller;
  /** The day in England. */
  today: CalendarDate;
  children: ChildRepository;
  allocations: AllocationRepository;
  match: MatchRepository;
  writer: RecordWriter;
  scorecards: Scorecards;
}
