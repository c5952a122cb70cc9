import type { Client } from 'pg';

/** What social care knows of a child from a synthetic return; a return has no names. */
export interface ImportedChild {
  id: string;
  localId: string;
  authorityCode: string;
  givenName: string | null;
  familyName: string | null;
  dateOfBirth: string;
  sex: string | null;
  ethnicity: string | null;
  unaccompanied: boolean | null;
  enteredCareOn: string;
  endedCareOn: string | null;
  reasonEnded: string | null;
  restricted: boolean;
}

/** Children of the demonstration have their records; a child without a day of entry has no story to tell. */
const IMPORTED = `
  child.synthetic and status.looked_after_since is not null and not exists (
    select from child_local_id as own where own.child_id = child.id and own.local_id like 'DEMO%'
  )`;

/** $1 the id of the child before; null: from the beginning. $2 how many. */
const READ_IMPORTED = `
  select child.id, coalesce(identifier.local_id, '') as "localId", status.responsible_authority_code as "authorityCode",
    name.given_name as "givenName", name.family_name as "familyName", name.date_of_birth as "dateOfBirth", name.sex,
    characteristics.ethnicity, characteristics.unaccompanied_asylum_seeker as unaccompanied,
    status.looked_after_since as "enteredCareOn", status.ceased_on as "endedCareOn", last.reason_ended as "reasonEnded",
    exists (select from relationship.restricted_child as mark where mark.child_id = child.id) as restricted
  from child
  join child_name as name on name.child_id = child.id
  join care_status as status on status.child_id = child.id
  left join child_characteristics as characteristics on characteristics.child_id = child.id
  left join lateral (
    select local_id from child_local_id as own where own.child_id = child.id order by local_id limit 1
  ) as identifier on true
  left join lateral (
    select reason_ended from episode where episode.child_id = child.id order by started_on desc, occurrence desc limit 1
  ) as last on true
  where ${IMPORTED} and ($1::uuid is null or child.id > $1)
  order by child.id limit $2`;

export const COUNT_IMPORTED = `
  select count(*)::integer as count from child join care_status as status on status.child_id = child.id where ${IMPORTED}`;

const CHUNK = 1_000;

/** In the order of their ids, a thousand at a time. */
export async function* readImportedChildren(client: Client): AsyncGenerator<ImportedChild[]> {
  for (let after: string | null = null; ;) {
    const { rows }: { rows: ImportedChild[] } = await client.query<ImportedChild>(READ_IMPORTED, [after, CHUNK]);
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)!.id;
  }
}
