import { SERVICES } from '@hub/cli';
import { createHubSubgraph } from '@hub/gateway';
import { createLog, emitSubgraph, type Caller } from '@hub/platform';
import { getNamedType, isInputObjectType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { createRuleTree, type RuleTree } from '../../../platform/dist/policy/shield/createRuleTree.js';
import { findSettledFields } from '../../../platform/dist/policy/shield/findSettledFields.js';
import type { Tally } from '../report/Tally.mts';
import { nameOf, standingFor, type Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';
import type { WorldChild } from '../world/WorldChild.mts';
import { WORLD } from '../world/worldChildren.mts';

const LAYER = 'shield, rule by rule';

/** One field with the rule that was made for it. */
export interface RuledField {
  readonly service: string;
  readonly type: string;
  readonly name: string;
  readonly leaf: string;
  readonly isRoot: boolean;
  readonly isMutation: boolean;
  /** Whether what is written has the child’s id in it. */
  readonly namesChild: boolean;
  guard(parent: unknown, given: Record<string, unknown>, context: { caller?: Caller }): unknown;
}

/** Every rule of every agency's shield, as it was compiled. Fields that are settled by the way to them have none. */
export function readRules({ policy }: World): RuledField[] {
  const log = createLog('matrix', 'silent');
  const parts = [...SERVICES.map(({ types }) => types), createHubSubgraph(policy, [])];
  return parts.flatMap((types) => {
    const { schema, categories } = emitSubgraph(types);
    const options = { categories, policy, log };
    const tree: RuleTree = createRuleTree(schema, options);
    const settled = new Set(findSettledFields(schema, options).map(({ type, field }) => `${type.name}.${field.name}`));
    return fieldsOf(schema)
      .filter(({ coordinate }) => !settled.has(coordinate) && categories.has(coordinate))
      .map(({ type, name, coordinate }) => ({
        service: types.name,
        type,
        name,
        leaf: categories.get(coordinate)!,
        isRoot: type === 'Query' || type === 'Mutation',
        isMutation: type === 'Mutation',
        namesChild: type === 'Mutation' && hasChildId(schema.getMutationType()!.getFields()[name]!),
        guard: (...given) => tree[type]![name]!.guard(...given),
      }));
  });
}

const hasChildId = ({ args }: GraphQLField<unknown, unknown>): boolean =>
  args.some(({ type }) => {
    const input = getNamedType(type);
    return isInputObjectType(input) && 'childId' in input.getFields();
  });

const fieldsOf = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((type) =>
      Object.keys(type.getFields()).map((name) => ({ type: type.name, name, coordinate: `${type.name}.${name}` })),
    );

/** Each rule says to each caller about each child what the matrix says. */
export async function checkRules(
  world: World,
  rules: readonly RuledField[],
  askers: readonly Asker[],
  tally: Tally,
): Promise<void> {
  for (const asker of askers) {
    const caller = world.callerOf(asker, await world.scopeOf(asker));
    for (const field of rules) checkRule(world, field, asker, caller, tally);
  }
}

export function checkRule(world: World, field: RuledField, asker: Asker, caller: Caller, tally: Tally): void {
  const what = `${field.service} ${field.type}.${field.name} (${field.leaf})`;
  const cell = { layer: LAYER, who: nameOf(asker), what };
  if (!isAskedOfAChild(field, world)) {
    tally.compare(cell, mayForAnybody(world, field, asker), isYes(field.guard({}, {}, { caller })));
    return;
  }
  for (const child of WORLD)
    tally.compare({ ...cell, ofWhom: child.name }, mayOfChild(world, field, asker, child), isYes(askAbout(field, child, caller))); // prettier-ignore
}

const isYes = (verdict: unknown): boolean => verdict === true;

/** A root question names no child, but where it writes about one; what it names by another id, the database looks up. */
const isAskedOfAChild = ({ leaf, isRoot, namesChild }: RuledField, { oracle }: World): boolean =>
  oracle.isOfOnePerson(leaf) && (!isRoot || namesChild);

const mayForAnybody = ({ oracle }: World, { leaf, isMutation }: RuledField, { role, purpose }: Asker): boolean =>
  isMutation ? oracle.mayWriteFor(role, purpose, leaf) : oracle.mayReadFor(role, purpose, leaf);

function mayOfChild(
  { oracle, golden }: World,
  { leaf, isMutation }: RuledField,
  asker: Asker,
  child: WorldChild,
): boolean {
  // prettier-ignore
  const standing = standingFor(asker, child, golden);
  const { role, purpose } = asker;
  return isMutation ? oracle.mayWrite(role, purpose, leaf, standing) : oracle.mayRead(role, purpose, leaf, standing);
}

/** A child is named by its own id, by what is under it, or by what is written about it. */
function askAbout(field: RuledField, { id }: WorldChild, caller: Caller): unknown {
  if (field.isMutation) return field.guard({}, { input: { childId: id } }, { caller });
  return field.guard(field.type === 'Child' ? { id } : { childId: id }, {}, { caller });
}
