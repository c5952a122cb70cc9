import type { LookPlace } from '@hub/platform';

const SHAPE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([1-9]\d{0,14})$/;

/** A look is named by its chain and its place there, as on the receipt that came with the answer. */
export const lookIdOf = ({ chain, sequence }: LookPlace): string => `${chain}:${sequence}`;

/** Undefined for a text that names no look: it is answered like a look that does not exist. */
export function parseLookId(id: string): LookPlace | undefined {
  const [, chain, sequence] = SHAPE.exec(id) ?? [];
  return chain ? { chain, sequence: Number(sequence) } : undefined;
}
