import { ITEM_OF_FIELD } from './itemsOfFields';
import { ITEM_OF_TYPE } from './itemsOfTypes';

/** The item that a field or an input field tells. @throws Error for one that nobody wrote down: it is not to be guessed */
export function itemOf(type: string, field: string): string {
  const item = ITEM_OF_FIELD.get(`${type}.${field}`) ?? ITEM_OF_TYPE.get(type);
  if (!item) throw new Error(`${type}.${field} stands in no list of tests/oracle/graph: say there what it tells.`);
  return item;
}
