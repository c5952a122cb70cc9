import type { World } from '../world/World.mts';
import type { Arguments } from './selectEverything.mts';
import { TODAY } from '../world/worldChildren.mts';
import { rowId } from '../world/rows/rowId.mts';

/** Root fields that ask for one record of a child, and which record of the world that is. */
export const BY_RECORD: Readonly<Record<string, string>> = {
  'Query.healthAssessment': 'due',
  'Query.personalEducationPlan': 'plan',
  'Query.housingApplication': 'application',
};

export const recordOf = (coordinate: string, childId: string): string => rowId(childId, BY_RECORD[coordinate]!);

/** A year that has passed: what a scorecard is of. */
export const PERIOD = { from: `${Number(TODAY.slice(0, 4)) - 2}-04-01`, to: `${Number(TODAY.slice(0, 4)) - 1}-03-31` };

/** What other root fields need. */
export async function readArguments({ administer }: World): Promise<Arguments> {
  const one = async (database: string, text: string): Promise<string> =>
    (await administer<{ id: string }>(database, text))[0]!.id;
  const action = await one('corporate_parenting', 'select id from partnership_action order by escalated_to nulls last, id limit 1'); // prettier-ignore
  return {
    'Query.scorecard': `(authority: "816", from: "${PERIOD.from}", to: "${PERIOD.to}")`,
    // Before seven districts became one council, so that there are districts in a county, and who succeeded them.
    'Query.districts': '(on: "2022-01-01")',
    // So short that there is a next page.
    'Query.accessLog': '(first: 3)',
    'Query.emergencyLooks': '(settled: true, first: 1)',
    'Query.withheldLooks': '(first: 1)',
    'Query.strategy': '(id: "york-2020")',
    'Query.action': `(id: "${action}")`,
    'Query.offer': `(id: "${await one('housing', 'select id from offer order by promised_band nulls last limit 1')}")`,
  };
}
