import { buildSchema, type GraphQLField } from 'graphql';
import { canBeTried, namesChild, writeInput } from '../ask/writeInput.mts';
import type { GraphField } from '../graph/GraphField.mts';
import type { Tally } from '../report/Tally.mts';
import { nameOf, standingFor, type Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';
import { WORLD } from '../world/worldChildren.mts';
import { readContract } from './checkContracts.mts';
import { MUTATION_RULES } from './rowRules.mts';

const LAYER = 'all together, writing';

/** Every mutation that a role has, about every child, tried only: refused, or not found, or what comes after that. */
export async function checkMutations(
  world: World,
  fields: readonly GraphField[],
  askers: readonly Asker[],
  tally: Tally,
): Promise<void> {
  const leafOf = new Map(fields.map(({ coordinate, leaf }) => [coordinate, leaf]));
  for (const asker of askers) {
    const { role, purpose } = asker;
    if (purpose === null || !world.golden.roles.get(role)!.purposes.includes(purpose) || asker.lookedUp) continue;
    const mutations = Object.values(buildSchema(readContract(role)).getMutationType()?.getFields() ?? {});
    for (const field of mutations) {
      const leaf = leafOf.get(`Mutation.${field.name}`);
      if (leaf !== undefined && canBeTried(field)) await tryMutation(world, asker, field, leaf, tally);
    }
  }
}

/** About each child by itself: the first refusal would end an operation. A mutation that is about none is tried once. */
async function tryMutation(
  world: World,
  asker: Asker,
  field: GraphQLField<unknown, unknown>,
  leaf: string,
  tally: Tally,
): Promise<void> {
  const { oracle, golden } = world;
  const { role, purpose } = asker;
  const isOfChild = namesChild(field);
  const cell = { layer: LAYER, who: nameOf(asker), what: `Mutation.${field.name} (${leaf})` };
  await Promise.all(
    (isOfChild ? WORLD : WORLD.slice(0, 1)).map(async (child) => {
      const ofWhom = isOfChild ? child.name : undefined;
      const text = `mutation { ${field.name}${writeInput(field, child)} { __typename } }`;
      const answer = await world.ask(asker, text).catch((error: Error) => error);
      if (answer instanceof Error) return tally.differ({ ...cell, ofWhom, expected: 'an answer', got: answer.message });
      const { errors } = answer;
      const codes = errors.map(({ extensions }) => extensions?.code);
      const isDenied = codes.some((code) => code === 'FORBIDDEN' || (code === 'NOT_FOUND' && isOfChild));
      const isGiven = isOfChild
        ? oracle.mayWrite(role, purpose, leaf, standingFor(asker, child, golden))
        : oracle.mayWriteFor(role, purpose, leaf); // prettier-ignore
      const isRuledOut = MUTATION_RULES[field.name]?.(asker, child) === false;
      tally.compare({ ...cell, ofWhom }, isGiven && !isRuledOut, !isDenied);
    }),
  );
}
