import type { CalendarDate } from '@hub/platform';

/** What the rows of every child are made with. */
export interface SeedOf {
  /** By the authority's code. */
  authorityIds: ReadonlyMap<string, string>;
  /** By subject: the made-up professionals and carers. */
  professionals: ReadonlyMap<string, { name: string; jobTitle: string }>;
  today: CalendarDate;
}
