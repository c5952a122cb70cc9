import type { Caller, Scorecards } from '@hub/platform';
import type { ChildRepository } from './child/ChildRepository';
import type { MatchRepository } from './match/MatchRepository';
import type { AllocationRepository } from './worker/AllocationRepository';

/** What the resolvers of one request find. Everything here already knows its caller. */
export interface SocialCareContext {
  caller: Caller;
  children: ChildRepository;
  allocations: AllocationRepository;
  match: MatchRepository;
  scorecards: Scorecards;
}
