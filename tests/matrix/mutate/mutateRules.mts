import { createLog, type Caller, type Policy } from '@hub/platform';
import { createContextualShield } from '../../../gateway/dist/shield/index.js';
import { compareContextual } from '../layers/checkContextual.mts';
import { checkRule, type RuledField } from '../layers/checkRules.mts';
import { Tally } from '../report/Tally.mts';
import type { Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';
import type { Score } from './Score.mts';

/** Somebody asking, with the scope that was found for them. */
export interface Calling {
  readonly asker: Asker;
  readonly caller: Caller;
}

/** Each rule of each field: dropped, which in graphql-shield means allowed, and turned into a refusal. */
export function mutateRules(
  world: World,
  rules: readonly RuledField[],
  callings: readonly Calling[],
  score: Score,
): void {
  for (const rule of rules)
    for (const [how, answer] of [
      ['dropped', true],
      ['refuses', new Error('no')],
    ] as const) {
      const isKilled = isFoundOut(callings, ({ asker, caller }, tally) =>
        checkRule(world, { ...rule, guard: () => answer }, asker, caller, tally),
      );
      score.note('shield', `${rule.service} ${rule.type}.${rule.name} (${rule.leaf}) ${how}`, isKilled);
    }
}

function isFoundOut(callings: readonly Calling[], check: (calling: Calling, tally: Tally) => void): boolean {
  const tally = new Tally(() => undefined);
  return callings.some((calling) => {
    check(calling, tally);
    return tally.failed() > 0;
  });
}

/** Each rule that the gateway asks before planning: for a leaf, to read and to write. */
export async function mutateContextual(world: World, askers: readonly Asker[], score: Score): Promise<void> {
  const log = createLog('matrix', 'silent');
  for (const leaf of world.golden.leaves.keys())
    for (const interaction of ['read', 'write'] as const)
      for (const reach of ['EVERYONE', 'NOBODY'] as const) {
        const changed: Policy['read'] = (role, purpose, category) => category === leaf ? reach : world.policy[interaction](role, purpose, category); // prettier-ignore
        const shield = createContextualShield({ ...world.policy, [interaction]: changed }, log);
        const tally = new Tally(() => undefined);
        for (const asker of askers) {
          await compareContextual(world, shield, asker, leaf, tally);
          if (tally.failed() > 0) break;
        }
        const isNobodys = reach === 'NOBODY' && !isAnybodys(world, askers, interaction, leaf);
        if (isNobodys)
          score.noteEquivalent('shield at the gateway', 'a refusal of what nobody may write stays a refusal');
        else score.note('shield at the gateway', `${interaction} ${leaf}: ${reach}`, tally.failed() > 0);
      }
}

const isAnybodys = ({ oracle }: World, askers: readonly Asker[], interaction: 'read' | 'write', leaf: string): boolean =>
  askers.some(({ role, purpose }) => interaction === 'read' ? oracle.mayReadFor(role, purpose, leaf) : oracle.mayWriteFor(role, purpose, leaf)); // prettier-ignore
