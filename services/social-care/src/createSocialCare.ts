import {
  createCursors,
  createScorecards,
  londonDateOf,
  type Caller,
  type Database,
  type Policy,
  type SubgraphDefinition,
} from '@hub/platform';
import { ChildRepository } from './child/ChildRepository';
import { resolveCohort } from './cohort/resolveCohort';
import { resolveMembers } from './cohort/resolveMembers';
import { resolveRestricted } from './cohort/resolveRestricted';
import { resolveScope } from './relationship/resolveScope';
import { MatchRepository } from './match/MatchRepository';
import { resolveReleases } from './release/resolveReleases';
import { socialCareScorecard } from './scorecard/socialCareScorecard';
import type { SocialCareContext } from './SocialCareContext';
import { socialCareTypes } from './socialCareTypes';
import { AllocationRepository } from './worker/AllocationRepository';
import { RecordWriter } from './write/RecordWriter';

export interface SocialCareDependencies {
  database: Database;
  policy: Policy;
  /** 32 bytes, the same in every process of this subgraph: pages go on in another process. */
  cursorKey: Uint8Array;
  /** What time it is; tests say another. */
  clock?: () => Date;
}

/** Social care's part of the graph, and the scope of whom social care employs. */
export function createSocialCare({
  database,
  policy,
  cursorKey,
  clock = () => new Date(),
}: SocialCareDependencies): SubgraphDefinition<SocialCareContext> {
  const today = () => londonDateOf(clock());
  const dependencies = { database, policy, today, cursors: createCursors(cursorKey) };
  const { ageOfPermission, ageOfOwnAccount } = policy.agreement.rules;
  const scope = { database, today, ageOfPermission, ageOfOwnAccount };
  return {
    ...socialCareTypes,
    agencyName: 'Social care',
    createContext(caller: Caller): SocialCareContext {
      const children = new ChildRepository(caller, dependencies);
      return {
        caller,
        today: today(),
        children,
        allocations: new AllocationRepository(caller, dependencies),
        match: new MatchRepository(caller, dependencies),
        writer: new RecordWriter(caller, dependencies, children),
        scorecards: createScorecards(socialCareScorecard, { caller, database, today: today() }),
      };
    },
    resolveScope: (subject, relationship, lookup) => resolveScope(scope, subject, relationship, lookup),
    resolveCohort: (question) => resolveCohort(scope, question),
    resolveRestricted: (among) => resolveRestricted(scope, among),
    resolveMembers: (name, of) => resolveMembers(scope, name, of),
    resolveOpenings: (question) => resolveReleases(scope, question),
    ready: () => database.ping(),
  };
}
