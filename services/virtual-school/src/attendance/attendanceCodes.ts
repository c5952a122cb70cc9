/** What a code of the register says of one session. */
export type SessionKind = 'ATTENDED' | 'AUTHORISED' | 'UNAUTHORISED' | 'NOT_POSSIBLE';

const kinds: Readonly<Record<SessionKind, string>> = {
  ATTENDED: '/ \\ L K V P W B',
  AUTHORISED: 'C C1 C2 E I J1 M R S T',
  UNAUTHORISED: 'G N O U',
  // D: at the other school at which the child is registered too, which counts the session.
  NOT_POSSIBLE: 'D Q X Y1 Y2 Y3 Y4 Y5 Y6 Y7 Z #',
};

/**
 * The codes of the attendance register since 19 August 2024 (School Attendance (Pupil Registration) (England)
 * Regulations 2024), by how a session counts in the statistics of absence. H, J and Y were withdrawn then.
 */
export const SESSION_KINDS: ReadonlyMap<string, SessionKind> = new Map(
  Object.entries(kinds).flatMap(([kind, codes]) =>
    codes.split(' ').map((code) => [code, kind as SessionKind] as const),
  ),
);

/** The code of a suspension, which is authorised absence. */
export const SUSPENDED = 'E';

export interface CodedSessions {
  code: string;
  sessions: number;
}

/** What a register adds up to. @throws RangeError for a code that is none. */
export function countSessions(register: readonly CodedSessions[]) {
  const totals: Record<SessionKind, number> = { ATTENDED: 0, AUTHORISED: 0, UNAUTHORISED: 0, NOT_POSSIBLE: 0 };
  for (const { code, sessions } of register) {
    const kind = SESSION_KINDS.get(code);
    if (!kind) throw new RangeError(`${code} is no code of the attendance register.`);
    totals[kind] += sessions;
  }
  return {
    sessionsPossible: totals.ATTENDED + totals.AUTHORISED + totals.UNAUTHORISED,
    sessionsAuthorised: totals.AUTHORISED,
    sessionsUnauthorised: totals.UNAUTHORISED,
    sessionsSuspended: register.reduce((sum, { code, sessions }) => sum + (code === SUSPENDED ? sessions : 0), 0),
  };
}
