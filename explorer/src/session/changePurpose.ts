import { fetchSession } from './fetchSession';
import type { Session } from './Session';

/** Makes the session act for another purpose, and tells what the session then is. */
export async function changePurpose(purpose: string): Promise<Session> {
  const response = await fetch('/session/purpose', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'same-origin',
    body: JSON.stringify({ purpose }),
  });
  if (!response.ok) throw new Error(`The hub answered with status ${response.status}.`);
  return fetchSession();
}
