import type { GraphField } from '../graph/GraphField.mts';
import type { Values } from '../ask/readValues.mts';
import { uniqueFields } from '../layers/checkTogether.mts';
import type { Tally } from './Tally.mts';
import { NEVER_THERE } from './neverThere.mts';

/** A field that nobody ever got anything of proves nothing by coming to nobody: it fails, unless there is a reason. */
export function checkProven(fields: readonly GraphField[], there: Values, tally: Tally): void {
  for (const { coordinate, leaf, isWritten, isInaccessible } of uniqueFields(fields)) {
    if (isWritten || isInaccessible || NEVER_THERE[coordinate]) continue;
    tally.compare(
      { layer: 'positive control', who: 'anybody', what: `NOT PROVEN ${coordinate} (${leaf})` },
      true,
      (there.get(coordinate)?.size ?? 0) > 0,
    );
  }
}

/** Every leaf has a field and a table, or the reason why it needs none. */
export function checkLeaves(
  leaves: Iterable<string>,
  fields: readonly GraphField[],
  tables: readonly { category: string }[],
  tally: Tally,
): void {
  for (const leaf of leaves) {
    const cell = { layer: 'every leaf', who: 'the graph', what: leaf };
    tally.compare({ ...cell, ofWhom: 'has a field' }, true, fields.some((field) => field.leaf === leaf));
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
