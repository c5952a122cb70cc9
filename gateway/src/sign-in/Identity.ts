import type { Purpose, RoleName } from '@hub/schema';
import type { FastifyRequest } from 'fastify';

/** Who is asking, and for what. One role and one purpose; constant within a request. */
export interface Identity {
  /** As the person's identity provider names them; `anonymous` for a visitor. */
  readonly subject: string;
  readonly displayName: string;
  readonly role: RoleName;
  /** Null for a visitor only. */
  readonly purpose: Purpose | null;
}

/** A visitor who sent no credentials at all. Never the answer to credentials that are bad. */
export const ANONYMOUS: Identity = Object.freeze({
  subject: 'anonymous',
  displayName: 'Visitor',
  role: 'ANONYMOUS',
  purpose: null,
});

/** Says who sent a request. @throws HubError UNAUTHENTICATED when credentials were sent and are not good. */
export type Authenticate = (request: FastifyRequest) => Promise<Identity>;
