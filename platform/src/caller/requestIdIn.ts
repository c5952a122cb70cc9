import { randomUUID } from 'node:crypto';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The request id in a token that nobody has verified yet, for traces alone: whatever is not a UUID gives a new one, so
 * that nothing of a stranger's choosing gets anywhere.
 */
export function requestIdIn(token: string | undefined): string {
  try {
    const { rid } = JSON.parse(Buffer.from(token!.split('.')[1]!, 'base64url').toString()) as { rid?: unknown };
    if (typeof rid === 'string' && UUID.test(rid)) return rid;
  } catch {
    // No token at all, or no token.
  }
  return randomUUID();
}
