import type { GraphQLResolveInfo } from 'graphql';
import type { NonEmptyArray } from 'type-graphql';
import type {
  Category,
  ChildLookup,
  CohortAnswer,
  CohortQuestion,
  Member,
  Opening,
  OpenedChildren,
  Purpose,
  RoleName,
  ScopeAnswer,
} from '@hub/schema';
import type { Caller, SubgraphName } from '../caller';

/** What every resolver of a subgraph finds in its context; made anew for every request, so loaders may cache in it. */
export interface SubgraphContext {
  caller: Caller;
}

/** Answers one representation that the gateway sends to `_entities`; undefined or null when the caller has no such row. */
export type ReferenceResolver<Context> = (
  // A representation is whatever the gateway sent: its resolver checks what it uses.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  reference: any,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

/** Of these children, whom does this kind of opening open to the caller today, and in which of these categories? */
export interface OpeningsQuestion {
  /** What counts: a permission, a named grant or a release; each is asked for by itself, none stands for another. */
  by: Opening;
  subject: string;
  role: RoleName;
  purpose: Purpose | null;
  categories: readonly Category[];
  children: readonly string[];
}

/** The part of a subgraph that the build needs: no database, no secret. */
export interface SubgraphTypes<Context = unknown> {
  /** The name in the supergraph, such as `social-care`. */
  name: SubgraphName;
  /** The classes with type-graphql's resolvers. */
  resolvers: NonEmptyArray<Function>;
  /** For each entity type with a key that the gateway may ask for: how to find it. A missing one fails the build. */
  references: Record<string, ReferenceResolver<Context & SubgraphContext>>;
  /** Types that only references lead to; type-graphql leaves out what no query mentions. */
  orphanedTypes?: Function[];
}

/** One agency's part of the graph: its types and what answers them. */
export interface SubgraphDefinition<Context = unknown> extends SubgraphTypes<Context> {
  /** The agency's public name, as callers read it in errors. */
  agencyName: string;
  createContext(caller: Caller): Context & SubgraphContext;
  /**
   * Which children the person has by this relationship today. Asked anew on every request. With a relationship that is a
   * look-up comes whom the person looks for: the one child whom it matches exactly, or nobody.
   */
  resolveScope(subject: string, relationship: string, lookup?: ChildLookup): Promise<ScopeAnswer>;
  /** For the agency that keeps cohorts: who is looked after by that authority today, and who left its care. */
  resolveCohort?(question: CohortQuestion): Promise<CohortAnswer>;
  /** For the agency that keeps restricted marks: which of these children carry one. */
  resolveRestricted?(among: readonly string[]): Promise<readonly string[]>;
  /** For the agency that keeps permissions and grants, and for each that owns a leaf which it releases after a review. */
  resolveOpenings?(question: OpeningsQuestion): Promise<OpenedChildren>;
  /**
   * For an agency that knows cohorts by which others count: who belongs to this one, and since which day. `of` is the key
   * of what the cohort is of, such as a scorecard's authority and period: whatever the gateway sent, so it is checked here.
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  resolveMembers?(name: string, of: any): Promise<readonly Member[]>;
  /** Rejects while the agency cannot answer. */
  ready(): Promise<void>;
}
