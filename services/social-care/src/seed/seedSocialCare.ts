import type { ClientBase } from 'pg';
import { insertRows, londonDateOf, type Population } from '@hub/platform';
import { childRows } from './childRows';
import { employmentRows } from './employmentRows';

const CHILDREN_A_TIME = 2_000;

/** Tells a synthetic population to social care, in the loader's open transaction. What is there already stays. */
export async function seedSocialCare(client: ClientBase, population: Population): Promise<void> {
  const { authorities, professionals, children } = population;
  await insertRows(client, 'authority', authorities);
  const { rows } = await client.query<{ id: string; code: string }>('select id, code from authority');
  const seedOf = {
    authorityIds: new Map(rows.map(({ id, code }) => [code, id])),
    professionals: new Map(professionals.map((each) => [each.subject, each])),
    today: londonDateOf(new Date()),
  };
  await insertRows(
    client,
    'professional',
    professionals.map(({ jobTitle, ...rest }) => ({ ...rest, job_title: jobTitle })),
  );
  await insertRows(client, 'relationship.employment', employmentRows(children));
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
  'parental_responsibility',
  'delegated_decision',
  'contact_restriction',
  'carer_contact',
  'care_plan',
  'visit',
  'family_time',
  'sibling',
  'support_person',
  'missing_episode',
  'exploitation_risk',
  'adoption_record',
  'youth_justice_involvement',
  'health_assessment_request',
  'shared_view',
  'recorded_view',
  'pathway_plan',
  'leaver_activity',
  'leaver_accommodation',
  'leaver_address',
  'worker_allocation',
  'relationship.dated',
  'relationship.restricted_child',
] as const satisfies (keyof ReturnType<typeof childRows>)[];
