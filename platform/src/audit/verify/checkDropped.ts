import type { HeadsByChain, SignedHead } from '../heads';
import type { DropStatement, DroppedChain } from '../segments';

/** Chains that are gone: each needs a statement that its month was dropped, which agrees with every head that was signed. */
export function checkDropped(
  heads: HeadsByChain,
  present: ReadonlySet<string>,
  dropped: readonly DropStatement[],
): string[] {
  const stated = new Map(dropped.flatMap(({ chains }) => chains.map((chain) => [chain.chain, chain] as const)));
  return [...heads.chains()]
    .filter((chain) => !present.has(chain))
    .flatMap((chain) => problemOf(chain, heads.of(chain), stated.get(chain)) ?? []);
}

function problemOf(chain: string, heads: readonly SignedHead[], stated: DroppedChain | undefined): string | undefined {
  if (!stated) return `Chain ${chain} was signed and is no longer in the database.`;
  const last = heads.reduce((one, other) => (other.sequence > one.sequence ? other : one));
  if (last.sequence > stated.records)
    return `Chain ${chain}, record ${last.sequence}: it was signed, and missing when its month was dropped.`;
  const differs = heads.find(({ sequence, hash }) => hash !== hashAt(sequence, stated) && hashAt(sequence, stated));
  return differs && `Chain ${chain}, record ${differs.sequence}: it is not the record that was signed.`;
}

/** The statement knows the first and the last. */
function hashAt(sequence: number, { records, firstHash, lastHash }: DroppedChain): string | null {
  if (sequence === records) return lastHash;
  return sequence === 1 ? firstHash : null;
}
