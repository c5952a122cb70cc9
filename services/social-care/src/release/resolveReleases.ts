import type { OpenedChildren } from '@hub/schema';
import type { CalendarDate, Database, OpeningsQuestion } from '@hub/platform';

const RELEASED = {
  name: 'released',
  text: 'select category, json_agg(child_id) as children from relationship.released($1, $2) where category = any ($3) group by category',
};

/**
 * What was released to a young person of their own record. Only the role that reads its own record is released to, and
 * the database looks for itself whose record it is.
 */
export async function resolveReleases(
  { database, today }: { database: Pick<Database, 'resolveScopeAs'>; today(): CalendarDate },
  { by, role, subject, children, categories }: OpeningsQuestion,
): Promise<OpenedChildren> {
  if (by !== 'RELEASE' || role !== 'CARE_EXPERIENCED') return {};
  const query = { ...RELEASED, values: [children, today(), categories] };
  const rows = await database.resolveScopeAs<{ category: string; children: string[] }>(subject, query);
  return Object.fromEntries(rows.map((row) => [row.category, row.children]));
}
