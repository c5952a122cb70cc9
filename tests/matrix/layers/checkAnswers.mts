import type { CallerScope } from '@hub/schema';
import type { Subgraph } from '@hub/platform';
import type { GraphQLSchema } from 'graphql';
import { BY_RECORD, PERIOD, readArguments, recordOf } from '../ask/exampleArguments.mts';
import { OF_NOBODY, readValues, type Values } from '../ask/readValues.mts';
import { selectEverything, textOf, type Arguments } from '../ask/selectEverything.mts';
import type { Selected } from '../ask/Selected.mts';
import type { Tally } from '../report/Tally.mts';
import type { Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';
import { WORLD } from '../world/worldChildren.mts';
import { compareWays, type Comparison } from './compareWays.mts';
import { untilAnswered } from '../ask/untilAnswered.mts';
import { readSubgraph } from './readGraph.mts';

const LAYER = 'shield, by answers';

/** All that one agency can be asked, as operations: about each child, by each root field. */
export interface Questions {
  readonly service: string;
  readonly operations: readonly Operation[];
}

interface Operation {
  readonly text: string;
  readonly parts: readonly { key: string; fields: readonly Selected[]; child: string; way?: string }[];
}

/** What every agency answers without any layer at all, to whoever may have the most: that there is something to withhold. */
export async function readEverything(
  world: World,
  questions: readonly Questions[],
  askers: readonly Asker[],
): Promise<Values> {
  const values: Values = new Map();
  const children = WORLD.map(({ id }) => id);
  for (const asker of askers)
    for (const of of questions)
      await askAll(world, world.open.get(of.service)!, of, asker, everybody(children, world), values);
  return values;
}

/** A scope in which everybody is, opened in everything. */
const everybody = (children: readonly string[], { golden }: World): CallerScope => ({
  kind: 'LIST',
  minors: [...children],
  adults: [],
  opened: Object.fromEntries([...golden.leaves.keys()].map((leaf) => [leaf, [...children]])),
});

/** The shield alone, field by field: each agency is asked for everything of everybody under the caller’s real scope. */
export async function checkAnswers(
  world: World,
  questions: readonly Questions[],
  askers: readonly Asker[],
  comparison: Omit<Comparison, 'layer' | 'isEqual'>,
  tally: Tally,
): Promise<void> {
  for (const asker of askers) {
    const scope = await world.scopeOf(asker);
    const values: Values = new Map();
    for (const of of questions) await askAll(world, world.shielded.get(of.service)!, of, asker, scope, values);
    compareWays(world, asker, values, { ...comparison, layer: LAYER, isEqual: false }, tally);
  }
}

/** What can be asked of each agency. */
export async function makeQuestions(world: World): Promise<Questions[]> {
  const given = await readArguments(world);
  return [...world.open.keys()].map((service) => ({ service, operations: operationsOf(readSubgraph(service), given) }));
}

function operationsOf(schema: GraphQLSchema, given: Arguments): Operation[] {
  const child = schema.getType('Child');
  const ofChild = child ? selectEverything(schema, child, () => true) : [];
  const scorecard = schema.getQueryType()?.getFields()['scorecard'] ? undefined : schema.getType('Scorecard');
  const ofScorecard = scorecard ? selectEverything(schema, scorecard, () => true) : [];
  return [
    ...(ofChild.length > 0 ? [aboutChildren(ofChild)] : []),
    ...(ofScorecard.length > 0 ? [aboutScorecard(ofScorecard)] : []),
    ...byRoots(schema, given),
  ];
}

/** As the gateway asks: by representations. */
function aboutChildren(fields: readonly Selected[]): Operation {
  const aliases = WORLD.map(({ id }, index) => `c${index}: _entities(representations: [{ __typename: "Child", id: "${id}" }]) { ... on Child { ${textOf(fields)} } }`); // prettier-ignore
  return {
    text: `{ ${aliases.join(' ')} }`,
    parts: WORLD.map(({ id }, index) => ({ key: `c${index}`, fields, child: id })),
  };
}

/** Another agency’s root leads to it. */
const aboutScorecard = (fields: readonly Selected[]): Operation => ({
  text: `{ scorecard: _entities(representations: [{ __typename: "Scorecard", authority: "816", from: "${PERIOD.from}", to: "${PERIOD.to}" }]) { ... on Scorecard { ${textOf(fields)} } } }`,
  parts: [{ key: 'scorecard', fields, child: OF_NOBODY, way: 'Query.scorecard' }],
});

function byRoots(schema: GraphQLSchema, given: Arguments): Operation[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ name }) => !name.startsWith('_') && !/Match$|^child$/.test(name))
    .flatMap(({ name }): Operation[] => {
      const coordinate = `Query.${name}`;
      if (BY_RECORD[coordinate]) return [byRecord(schema, coordinate)];
      const fields = selectEverything(schema, schema.getQueryType()!, (each) => !each.startsWith('Query.') || each === coordinate, given); // prettier-ignore
      return fields.length > 0
        ? [{ text: `{ ${textOf(fields)} }`, parts: [{ key: '', fields, child: OF_NOBODY }] }]
        : [];
    });
}

function byRecord(schema: GraphQLSchema, coordinate: string): Operation {
  const one = WORLD.map(({ id }, index) => {
    const given = { [coordinate]: `(id: "${recordOf(coordinate, id)}")` };
    const [field] = selectEverything(schema, schema.getQueryType()!, (each) => !each.startsWith('Query.') || each === coordinate, given); // prettier-ignore
    return { ...field!, key: `c${index}`, text: `c${index}: ${field!.text}`, child: id };
  });
  return {
    text: `{ ${textOf(one)} }`,
    parts: one.map((field) => ({ key: '', fields: [field], child: field.child })),
  };
}

async function askAll(
  world: World,
  subgraph: Subgraph,
  { service, operations }: Questions,
  asker: Asker,
  scope: CallerScope,
  values: Values,
): Promise<void> {
  for (const { text, parts } of operations) {
    const { data } = await untilAnswered(async () => {
      const body = JSON.stringify({ query: text, scope });
      return subgraph.execute(body, world.signer.sign(service, world.identityOf(asker), body));
    });
    for (const { key, fields, child, way } of parts)
      readValues(values, key === '' ? data : data?.[key], fields, child, way);
  }
}
