import type { Values } from './RandomInput';

/** Children of the made-up data and one who is not in it; days. */
export const HUB_VALUES: Values = {
  ID: ['Child-0 id', 'Child-1 id', 'none'],
  Date: ['2025-04-01', '2026-03-31'],
};
