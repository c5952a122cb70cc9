import type { Opening } from '@hub/schema';
import type { Policy } from '@hub/platform';
import type { Persona } from '../../hub/src/personas';
import type { RunningHub } from '../support/startHub';

/** What is on record that opens single categories of single children, read past all layers. */
export interface OnRecord {
  permissions: ReadonlySet<string>;
  grants: ReadonlySet<string>;
  /** Whose permissions count beyond a cohort: care leavers of its authority are not in it. */
  opened: ReadonlySet<string>;
}

const key = (...parts: string[]): string => parts.join(' ');

export async function readOpenings(hub: RunningHub): Promise<OnRecord> {
  return hub.administer('assurance', async (client) => {
    const permissions = await client.query<Record<'recipient' | 'use' | 'category' | 'child_id', string>>(
      `select recipient, use, category, child_id from permission where status = 'GIVEN'`,
    );
    const grants = await client.query<Record<'person' | 'category' | 'child_id', string>>(
      `select person, category, child_id from access_grant cross join unnest(categories) as category
       where ended_at is null and current_date between from_on and until_on`,
    );
    return {
      permissions: new Set(permissions.rows.map((row) => key(row.recipient, row.use, row.category, row.child_id))),
      grants: new Set(grants.rows.map((row) => key(row.person, row.category, row.child_id))),
      opened: new Set([...permissions.rows, ...grants.rows].map(({ child_id }) => child_id)),
    };
  });
}

type Asker = Pick<Persona, 'subject' | 'role' | 'purpose'>;
type Age = 'minor' | 'adult';

/** Says of a child in a caller’s scope, or beyond it, whether the agreement and what is on record give a category. */
export function createOracle({ agreement, needs }: Policy, { permissions, grants }: OnRecord) {
  return ({ subject, role, purpose }: Asker, category: string, child: string, age: Age | undefined): boolean => {
    const { agency, relationship } = agreement.roles[role]!;
    const use = purpose === 'BEYOND_DUTY' ? 'BEYOND_DUTY' : 'CARE_AND_DUTY';
    const isOpen: Record<Opening, boolean> = {
      PERMISSION: permissions.has(key(agency, use, category, child)),
      GRANT: grants.has(key(subject, category, child)),
      // Nothing is released by the seed.
      RELEASE: false,
    };
    const needed = needs(role, purpose, category, age === 'minor' ? 'minors' : 'adults');
    if (!needed?.every((opening) => isOpen[opening])) return false;
    if (age) return true;
    const leavers = agreement.relationships[relationship]?.cohort?.careLeavers ?? [];
    return isOpen.GRANT || (isOpen.PERMISSION && leavers.includes(category));
  };
}
