import type { Database, OpeningsQuestion } from '@hub/platform';
import type { OpenedChildren } from '@hub/schema';

const RELEASED = {
  name: 'health-released',
  text: 'select category, json_agg(child_id) as children from relationship.released($1) where category = any ($2) group by category',
};

/**
 * What health released to a young person of their own record. Only the role that reads its own record is released to;
 * whose record that is, social care answered.
 */
export async function resolveReleases(
  database: Pick<Database, 'resolveScopeAs'>,
  { by, role, subject, children, categories }: OpeningsQuestion,
): Promise<OpenedChildren> {
  if (by !== 'RELEASE' || role !== 'CARE_EXPERIENCED') return {};
  const query = { ...RELEASED, values: [children, categories] };
  const rows = await database.resolveScopeAs<{ category: string; children: string[] }>(subject, query);
  return Object.fromEntries(rows.map((row) => [row.category, row.children]));
}
