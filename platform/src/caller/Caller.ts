import type { CallerScope, HandedMembers, Purpose, RoleName } from '@hub/schema';

/** A subgraph's name in the supergraph, such as `social-care`. */
export type SubgraphName = string;

/** The subgraph of an agency of the agreement: `social care` → `social-care`. */
export const subgraphNameOf = (agency: string): SubgraphName => agency.replaceAll(' ', '-');

/** Who is asking, without the children: what a session or a bearer token vouches for. */
export interface CallerIdentity {
  /** The person, as their identity provider names them; `anonymous` for a visitor. */
  subject: string;
  role: RoleName;
  /** The one purpose of the session; null only for ANONYMOUS. */
  purpose: Purpose | null;
  requestId: string;
  /** Digest of the agreement that the request was decided under. */
  agreementDigest: string;
}

/** Who is asking, and which children they reach on this request. Made only from a verified token. */
export interface Caller extends CallerIdentity {
  scope: CallerScope;
  /** Of cohorts that other agencies know, for this agency to count by; see `membersOf`. */
  members?: HandedMembers;
}
