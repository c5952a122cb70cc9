import type { Client } from 'pg';

/** Runs work on one of a hub's databases, by the name that its service gives it. */
export type Administer = <T>(database: string, work: (client: Client) => Promise<T>) => Promise<T>;

interface Sought {
  database: string;
  kind: string;
  query: string;
}

/** Everything that tells who somebody is or where they live, wherever an agency keeps it. */
const SOUGHT: readonly Sought[] = [
  { database: 'social_care', kind: 'a name', query: `select given_name || ' ' || family_name from child_name` },
  { database: 'social_care', kind: 'a family name', query: `select '"' || family_name || '"' from child_name` },
  { database: 'social_care', kind: 'a given name', query: `select '"' || given_name || '"' from child_name` },
  { database: 'social_care', kind: 'a local id', query: 'select local_id from child_local_id' },
  { database: 'social_care', kind: 'a postcode', query: 'select postcode from placement_address' },
  { database: 'social_care', kind: 'an address', query: 'select address from leaver_address' },
  { database: 'social_care', kind: 'a carer’s name', query: 'select name from carer_contact' },
  { database: 'health', kind: 'an NHS number', query: 'select number from nhs_number' },
  { database: 'virtual_school', kind: 'a UPN', query: 'select number from unique_pupil_number' },
  { database: 'housing', kind: 'an address', query: 'select address from housing_tenancy' },
];

/** What must stand in no log, figure or trace: each text with what kind of thing it is. */
export async function readPersonalData(administer: Administer): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const { database, kind, query } of SOUGHT) {
    const rows = await administer(database, async (client) => {
      const answer = await client.query<[string | null]>({
        text: `select distinct * from (${query}) as every`,
        rowMode: 'array',
      });
      return answer.rows;
    });
    for (const [text] of rows) if (text && text.length > 3) found.set(text, kind);
  }
  return found;
}

/** The first text of the population that stands in what a process showed, with a little around it. */
export function findPersonalData(shown: string, personal: ReadonlyMap<string, string>): string | undefined {
  for (const [text, kind] of personal) {
    const at = shown.indexOf(text);
    if (at >= 0) return `${kind}: …${shown.slice(Math.max(0, at - 80), at + text.length + 20)}…`;
  }
  return undefined;
}

/** The hub tells whom one can sign in as: one of these personas is a young person of the population. */
export const withoutPersonas = (output: string): string => output.replaceAll(/^ {4}[a-z-]+ +[A-Z].*$/gm, '');
