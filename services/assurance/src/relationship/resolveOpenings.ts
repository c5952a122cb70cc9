import type { CalendarDate, Database, OpeningsQuestion } from '@hub/platform';
import type { Agreement, OpenedChildren } from '@hub/schema';
import { useOf } from '../permission/PermittedUse';

/** $1 the recipient, $2 the use, $3 categories, $4 children. */
const PERMITTED = `
  select category, json_agg(child_id) as children from relationship.permission
  where recipient = $1 and use = $2 and category = any ($3) and child_id = any ($4::uuid[])
  group by category`;

/** $1 categories, $2 children, $3 today. Only grants to the person who asks: the database sees to it. */
const GRANTED = `
  select category, json_agg(distinct child_id) as children
  from relationship.named_grant cross join unnest(categories) as category
  where subject = current_setting('hub.subject', true) and category = any ($1) and child_id = any ($2::uuid[])
    and from_on <= $3 and until_on >= $3
  group by category`;

type Row = { category: string; children: string[] };

/**
 * Whom permissions and named grants open to the caller today. A permission is for an agency, so for every role of it; a
 * grant is for a person. Neither gives a role what the agreement does not: the gateway and every agency ask that besides.
 */
export async function resolveOpenings(
  database: Database,
  { roles }: Agreement,
  question: OpeningsQuestion,
  today: CalendarDate,
): Promise<OpenedChildren> {
  const { by, subject, role, purpose, categories, children } = question;
  const use = useOf(purpose);
  const recipient = Object.hasOwn(roles, role) ? roles[role]!.agency : null;
  const ask = (name: string, text: string, values: unknown[]) =>
    database.resolveScopeAs<Row>(subject, { name, text, values });
  const rows =
    by === 'PERMISSION' && use && recipient
      ? await ask('assurance-permitted', PERMITTED, [recipient, use, categories, children])
      : by === 'GRANT'
        ? await ask('assurance-granted', GRANTED, [categories, children, today])
        : [];
  return Object.fromEntries(rows.map((row) => [row.category, row.children]));
}
