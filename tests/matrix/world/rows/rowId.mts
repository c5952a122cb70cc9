import { stableId } from '@hub/platform';

/** The id of a row of this child: the same in each run, and across tables of one agency. */
export const rowId = (childId: string, what: string): string => stableId(`${childId} ${what}`);
