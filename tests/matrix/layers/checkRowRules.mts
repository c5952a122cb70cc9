import type { Tally } from '../report/Tally.mts';
import { nameOf, type Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';
import { ROW_PROBES } from './rowRules.mts';

const LAYER = 'row-level security, single rows';

/** What golden-leaves.csv says of single rows in its last column, asked of the database itself. */
export async function checkRowRules(world: World, askers: readonly Asker[], tally: Tally): Promise<void> {
  for (const asker of askers)
    for (const [table, probes] of Object.entries(ROW_PROBES)) {
      const asked = probes.filter(({ holds }) => holds(asker));
      if (asked.length === 0) continue;
      const caller = world.callerOf(asker, await world.scopeOf(asker));
      const database = world.databases.of(table.split(' ')[0]!);
      for (const { mustBeEmpty } of asked) {
        const rows = await database.runAs(caller, { text: mustBeEmpty }).catch(() => []);
        tally.compare({ layer: LAYER, who: nameOf(asker), what: mustBeEmpty }, false, rows.length > 0);
      }
    }
}
