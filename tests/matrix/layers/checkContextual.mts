import { createLog } from '@hub/platform';
import { createContextualShield, type ContextualShield } from '../../../gateway/dist/shield/index.js';
import type { Tally } from '../report/Tally.mts';
import { nameOf, type Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';

const LAYER = 'shield at the gateway';

/** Before an agency is asked: what the role may not have for this purpose, of anybody, is refused. */
export async function checkContextual(world: World, askers: readonly Asker[], tally: Tally): Promise<void> {
  const { policy, golden } = world;
  const shield = createContextualShield(policy, createLog('matrix', 'silent'));
  for (const asker of askers.filter(({ lookedUp }) => !lookedUp || lookedUp.relation === 'IN'))
    for (const leaf of golden.leaves.keys()) await compareContextual(world, shield, asker, leaf, tally);
}

/** One leaf, to be read and to be written. */
export async function compareContextual(
  { oracle }: World,
  shield: ContextualShield,
  asker: Asker,
  leaf: string,
  tally: Tally,
): Promise<void> {
  const { role, purpose } = asker;
  const caller = { role, purpose, requestId: 'matrix' };
  const touched = new Map([[leaf, new Set([leaf])]]);
  const reads = (await shield.refuses(caller, [{ reads: touched, writes: new Map() }])) === undefined;
  const writes = (await shield.refuses(caller, [{ reads: new Map(), writes: touched }])) === undefined;
  const cell = { layer: LAYER, who: nameOf(asker) };
  tally.compare({ ...cell, what: `read ${leaf}` }, oracle.mayReadFor(role, purpose, leaf), reads);
  tally.compare({ ...cell, what: `write ${leaf}` }, oracle.mayWriteFor(role, purpose, leaf), writes);
}
