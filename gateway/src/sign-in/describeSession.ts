import type { Purpose, RoleName } from '@hub/schema';
import type { SignInPolicy } from './AgreementRoles';
import { ANONYMOUS } from './Identity';
import type { SignedIn } from './readCredentials';

/** What `GET /session` answers, to the person it is about. */
export interface SessionDescription {
  readonly signedIn: boolean;
  readonly name: string;
  readonly role: RoleName;
  readonly agency: string | null;
  /** Null for a visitor, and for somebody who has yet to choose. */
  readonly purpose: Purpose | null;
  /** All roles of the person, the active one first; one is active at a time. */
  readonly roles: readonly RoleName[];
  /** What this role may act for, to choose from. */
  readonly purposes: readonly Purpose[];
  readonly agreementDigest: string;
  /** ISO date and time; null without a session. */
  readonly expiresAt: string | null;
}

/** Undefined stands for a visitor. */
export function describeSession(policy: SignInPolicy, signedIn: SignedIn | undefined): SessionDescription {
  const { said, session } = signedIn ?? {};
  return {
    signedIn: said !== undefined,
    name: said?.displayName ?? ANONYMOUS.displayName,
    role: said?.role ?? ANONYMOUS.role,
    agency: said?.agency ?? null,
    purpose: said?.purpose ?? null,
    roles: said ? [said.role, ...said.others.map(({ role }) => role)] : [],
    purposes: said ? policy.agreement.roles[said.role]!.purposes : [],
    agreementDigest: policy.digest,
    expiresAt: session ? new Date(session.expiresAt).toISOString() : null,
  };
}
