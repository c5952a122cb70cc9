import type { ClientBase } from 'pg';
import { londonDateOf, type Population } from '@hub/platform';
import { childRows } from './childRows';
import { insertRows } from './insertRows';

const CHILDREN_A_TIME = 2_000;

/** Tells a synthetic population to social care, in the loader's open transaction. What is there already stays. */
export async function seedSocialCare(client: ClientBase, population: Population): Promise<void> {
  const { authority, professionals, children } = population;
  await client.query('insert into authority (code, name) values ($1, $2) on conflict do nothing', [
    authority.code,
    authority.name,
  ]);
  const { rows } = await client.query<{ id: string }>('select id from authority where code = $1', [authority.code]);
  const seedOf = { authorityId: rows[0]!.id, authorityCode: authority.code, today: londonDateOf(new Date()) };
  await insertRows(
    client,
    'professional',
    professionals.map(({ jobTitle, ...rest }) => ({ ...rest, job_title: jobTitle })),
  );
  for (let from = 0; from < children.length; from += CHILDREN_A_TIME) {
    const rowsOfChildren = children.slice(from, from + CHILDREN_A_TIME).map((child) => childRows(child, seedOf));
    for (const table of TABLES)
      await insertRows(
        client,
        table,
        rowsOfChildren.flatMap((tables): object[] => tables[table]),
      );
  }
}

/** What is referred to comes first. */
const TABLES = [
  'child',
  'child_local_id',
  'child_name',
  'child_characteristics',
  'care_status',
  'episode',
  'placement',
  'placement_address',
  'review',
  'worker_allocation',
  'relationship.dated',
  'relationship.restricted_child',
] as const satisfies (keyof ReturnType<typeof childRows>)[];
