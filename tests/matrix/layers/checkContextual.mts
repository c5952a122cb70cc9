import { createLog } from '@hub/platform';
import { createContextualShield } from '../../../gateway/dist/shield/index.js';
import type { Tally } from '../report/Tally.mts';
import { nameOf, type Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';

const LAYER = 'shield at the gateway';

/** Before an agency is asked: what the role may not have for this purpose, of anybody, is refused. */
export async function checkContextual(world: World, askers: readonly Asker[], tally: Tally): Promise<void> {
  const { oracle, policy, golden } = world;
  const shield = createContextualShield(policy, createLog('matrix', 'silent'));
  const touch = (leaf: string) => new Map([[leaf, new Set([leaf])]]);
  for (const asker of askers.filter(({ lookedUp }) => !lookedUp || lookedUp.relation === 'IN'))
    for (const leaf of golden.leaves.keys()) {
      const { role, purpose } = asker;
      const caller = { role, purpose, requestId: 'matrix' };
      const reads = (await shield.refuses(caller, [{ reads: touch(leaf), writes: new Map() }])) === undefined;
      const writes = (await shield.refuses(caller, [{ reads: new Map(), writes: touch(leaf) }])) === undefined;
      const cell = { layer: LAYER, who: nameOf(asker) };
      tally.compare({ ...cell, what: `read ${leaf}` }, oracle.mayReadFor(role, purpose, leaf), reads);
      tally.compare({ ...cell, what: `write ${leaf}` }, oracle.mayWriteFor(role, purpose, leaf), writes);
    }
}
