import { isOfOnePerson } from '../agreement/goldenMatrix';
import type { RawData } from '../raw/RawData';
import { postsOf } from '../reach/otherRelations';
import type { Reach } from '../reach/Reach';
import { changedRows, type ChangedRow } from './changedRows';
import { itemOfTable, OBJECTIONS, SAYS_ITSELF } from './itemsOfTables';
import type { Finding, Tally } from './Tally';

/** Whatever a mutation wrote, held against what its caller may write. */
export function judgeWrites(before: RawData, after: RawData, reach: Reach, tally: Tally): Finding[] {
  const changed = changedRows(before, after).filter(({ table }) => isJudged(table));
  if (changed.length > 0) tally.written += 1;
  return changed.flatMap((change) => {
    const items = itemsOf(change);
    if (items.some((item) => mayWrite(before, reach, item, change))) {
      tally.allowed += 1;
      return [];
    }
    const told = JSON.stringify(change.row).slice(0, 300);
    return [
      { wrong: 'LEAKED', place: `a row of ${change.table}`, item: items.join(' or '), child: change.child, told },
    ];
  });
}

const isJudged = (table: string): boolean =>
  itemOfTable(table) !== undefined || SAYS_ITSELF.includes(table) || table === OBJECTIONS;

function itemsOf({ table, row }: ChangedRow): string[] {
  if (SAYS_ITSELF.includes(table)) return [row['category']];
  if (table === OBJECTIONS) return ['permission', 'assurance.review'];
  return [itemOfTable(table)!];
}

function mayWrite(before: RawData, reach: Reach, item: string, { table, row, child }: ChangedRow): boolean {
  if (!isOfOnePerson(item)) return reach.mayUse(item, true) && mayWriteOfItsOwn(before, reach, item, { table, row });
  if (child === undefined) return false;
  return reach.mayWrite(item, child) || isOwnReferral(before, reach, item, { table, row });
}

/** A service decides on a referral that it received: until then it reaches nobody by it. */
function isOwnReferral(
  before: RawData,
  reach: Reach,
  item: string,
  { table, row }: Pick<ChangedRow, 'table' | 'row'>,
): boolean {
  if (table !== 'health.mental_health_referral') return false;
  const old = before.rows(table).find(({ id }) => id === row['id']);
  const services = postsOf(before, 'health.relationship.staff', reach.asker).map(({ service_id: id }) => id);
  return old?.['status'] === 'REFERRED' && services.includes(old['service_id']) && reach.mayUse(item, true);
}

/** The golden leaves: a board member writes the actions that they lead. */
function mayWriteOfItsOwn(
  before: RawData,
  { asker }: Reach,
  item: string,
  { row, table }: Pick<ChangedRow, 'table' | 'row'>,
): boolean {
  if (item !== 'partnership' || asker.role !== 'BOARD_MEMBER') return true;
  const action = row[table.endsWith('.action_change') ? 'action_id' : 'id'];
  const old = before.rows('corporate_parenting.partnership_action').find(({ id }) => id === action);
  return old?.['lead_subject'] === asker.subject;
}
