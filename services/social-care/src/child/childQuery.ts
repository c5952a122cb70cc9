import type { Query } from '@hub/platform';
import { childPartNames, childParts, type ChildPartName } from './childParts';

/** Which children a statement is about. */
type Choice = 'byId' | 'page' | 'pageOfLocalId';

const CHOICES: Record<Choice, string> = {
  byId: '(select id from child where id = any ($2::uuid[])) as child',
  page: '(select id from child where id > $2::uuid order by id limit $3::integer) as child',
  pageOfLocalId: `(select child_id as id from child_local_id
      where local_id = $4 and child_id > $2::uuid order by child_id limit $3::integer) as child`,
};

const COUNTS: Record<Choice, string | undefined> = {
  byId: undefined,
  page: '(select count(*) from child) as total',
  pageOfLocalId: '(select count(*) from child_local_id where local_id = $4) as total',
};

const texts = new Map<string, Pick<Query, 'name' | 'text'>>();
/** A connection keeps what it prepared; whoever tries every combination of parts must not fill it. */
const MOST_PREPARED = 100;

/**
 * The one statement that reads children. Its text depends on the choice and the parts alone, never on the request's
 * values, so each is prepared once a connection. $1 is today.
 */
export function childQuery(
  choice: Choice,
  parts: ReadonlySet<ChildPartName>,
  values: unknown[],
  { withTotal = false } = {},
): Query {
  const wanted = childPartNames.filter((name) => parts.has(name));
  const key = [choice, withTotal, ...wanted].join(' ');
  let prepared = texts.get(key);
  if (!prepared) {
    // PostgreSQL cuts names after 63 bytes, so the name is a number and not the list of parts.
    const name = texts.size < MOST_PREPARED ? `children-${texts.size}` : undefined;
    texts.set(key, (prepared = { name, text: write(choice, wanted, withTotal) }));
  }
  return { ...prepared, values };
}

/** The count is joined from the left: a page without rows still has a total. */
function write(choice: Choice, names: ChildPartName[], withTotal: boolean): string {
  const parts = names.map((name) => childParts[name]);
  const counted = withTotal ? COUNTS[choice] : undefined;
  return [
    'select',
    ['child.id', ...(counted ? [counted] : []), ...parts.map((part) => part.columns)].join(', '),
    'from (select $1::date as today) as clock left join',
    CHOICES[choice],
    'on true',
    ...parts.map((part) => part.join),
    'order by child.id',
  ].join('\n');
}
