import { writeReceiptTable, type DomainTable } from '@hub/platform';

const published = { category: 'public.strategy', childColumn: null } as const;
const partnership = { category: 'partnership', childColumn: null } as const;

/** Every table of schema `public` with its one category; none is about a child. */
export const domainTables: DomainTable[] = [
  { table: 'authority', ...published },
  { table: 'published_source', ...published },
  { table: 'principle', ...published },
  { table: 'strategy', ...published, write: true },
  { table: 'strategy_priority', ...published },
  { table: 'strategy_step', ...published },
  { table: 'promise', ...published },
  { table: 'strategy_update', ...published, write: true },
  { table: 'board', ...published },
  { table: 'principle_lead', ...published },
  { table: 'partner', ...partnership, write: true },
  { table: 'partnership_action', ...partnership, write: true },
  { table: 'action_change', ...partnership, write: true },
  { table: 'strategy_change', ...partnership, write: true },
  writeReceiptTable,
];
