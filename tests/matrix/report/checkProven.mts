import type { GraphField } from '../graph/GraphField.mts';
import { stepsOf, type Values } from '../ask/readValues.mts';
import type { Tally } from './Tally.mts';
import { NEVER_THERE } from './neverThere.mts';

/** A field that nobody ever got anything of proves nothing by coming to nobody: it fails, unless there is a reason. */
export function checkProven(fields: readonly GraphField[], there: Values, tally: Tally): void {
  const proven = new Set([...there.keys()].map((way) => stepsOf(way).at(-1)!));
  const toBeRead = readableTypes(fields);
  for (const { coordinate, leaf, isInaccessible } of uniqueFields(fields)) {
    if (isInaccessible || !toBeRead.has(coordinate.split('.')[0]!) || NEVER_THERE[coordinate]) continue;
    const cell = { layer: 'positive control', who: 'anybody', what: `NOT PROVEN ${coordinate} (${leaf})` };
    tally.compare(cell, true, proven.has(coordinate));
  }
}

/** What can be read without writing: the payloads of mutations are tried where mutations are. */
function readableTypes(fields: readonly GraphField[]): ReadonlySet<string> {
  const reached = new Set(['Query']);
  for (const type of reached)
    for (const field of fields)
      if (field.kind === 'FIELD' && field.coordinate.startsWith(`${type}.`)) reached.add(field.type);
  return reached;
}

/** Shared types stand in several subgraphs. */
const uniqueFields = (fields: readonly GraphField[]): GraphField[] => [
  ...new Map(fields.filter(({ kind }) => kind === 'FIELD').map((field) => [field.coordinate, field])).values(),
];

/** Every leaf has a field and a table, or the reason why it needs none. */
export function checkLeaves(
  leaves: Iterable<string>,
  fields: readonly GraphField[],
  tables: readonly { category: string }[],
  tally: Tally,
): void {
  for (const leaf of leaves) {
    const cell = { layer: 'every leaf', who: 'the graph', what: leaf };
    tally.compare(
      { ...cell, ofWhom: 'has a field' },
      true,
      fields.some((field) => field.leaf === leaf),
    );
    tally.compare({ ...cell, ofWhom: 'has a table' }, true, tables.some(({ category }) => category === leaf) || TABLE_ELSEWHERE[leaf] !== undefined); // prettier-ignore
  }
}

/** Of these no agency keeps a table of its own. */
const TABLE_ELSEWHERE: Readonly<Record<string, string>> = {
  'accessLog.own': 'the record of looks, in the hub’s own database',
  'assurance.log': 'the record of looks, in the hub’s own database',
  statistics: 'functions of schema statistics, which count other tables',
  'public.hub': 'the agreement itself',
};
