import { ANONYMOUS, type Session } from './Session';

/** Asks who is signed in. An ended session reads as nobody; a hub that does not answer throws. */
export async function fetchSession(): Promise<Session> {
  const response = await fetch('/session', { credentials: 'same-origin', cache: 'no-store' });
  if (response.status === 401) return ANONYMOUS;
  if (!response.ok) throw new Error(`The hub answered with status ${response.status}.`);
  return { ...ANONYMOUS, ...((await response.json()) as Partial<Session>) };
}
