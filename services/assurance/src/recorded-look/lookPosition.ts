import type { LookPosition } from '@hub/platform';

/** A place in a list of looks, as a cursor hides it. */
export const positionText = ({ at, chain, sequence }: LookPosition): string =>
  `${at.toISOString()} ${chain} ${sequence}`;

/** Null for the first page. */
export function readPosition(parts: string[] | undefined): LookPosition | null {
  if (!parts) return null;
  const [at, chain, sequence] = parts as [string, string, string];
  return { at: new Date(at), chain, sequence: Number(sequence) };
}
