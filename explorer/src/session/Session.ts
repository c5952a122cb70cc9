/** Who is signed in, as `GET /session` tells. Nobody signed in has the role `ANONYMOUS`. */
export interface Session {
  readonly name: string;
  readonly role: string;
  /** All roles of the person; one is active. */
  readonly roles: readonly string[];
  /** What the person acts for now; absent when the role needs none. */
  readonly purpose: string | null;
  /** What the person may change it to. */
  readonly purposes: readonly string[];
}

/** Sees what is public. */
export const ANONYMOUS: Session = { name: '', role: 'ANONYMOUS', roles: [], purpose: null, purposes: [] };
