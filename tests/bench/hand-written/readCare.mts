import type pg from 'pg';
import { LEGAL_STATUS, PLACEMENT_TYPE } from './codes.mts';

/** $1 which children, $2 today. */
const BY_IDS = {
  name: 'care-by-ids',
  text: `
    select asked.id, given_name, family_name, date_of_birth, legal.legal_status, placed.type, placed.started_on
    from unnest($1::uuid[]) as asked (id) join child_name as name on name.child_id = asked.id
    left join lateral (
      select legal_status from episode where child_id = asked.id
        and started_on <= $2::date and (ended_on is null or ended_on > $2)
      order by started_on desc, occurrence desc limit 1) as legal on true
    left join lateral (
      select type, started_on from placement where child_id = asked.id
        and started_on <= $2 and (ended_on is null or ended_on > $2)
      order by started_on desc, occurrence desc limit 1) as placed on true`,
};

export interface CareRow {
  id: string;
  given_name: string;
  family_name: string;
  date_of_birth: string;
  legal_status: string | null;
  type: string | null;
  started_on: string | null;
}

/** Name, legal status and placement of these children. */
export async function readCare(socialCare: pg.Pool, ids: string[], today: string) {
  const { rows } = await socialCare.query<CareRow>({ ...BY_IDS, values: [ids, today] });
  return new Map(rows.map((row) => [row.id, careOf(row)]));
}

export const careOf = (row: CareRow) => ({
  id: row.id,
  name: { givenName: row.given_name, familyName: row.family_name, dateOfBirth: row.date_of_birth },
  care: {
    legal: { legalStatus: LEGAL_STATUS[row.legal_status ?? ''] ?? null },
    placement: row.started_on ? { type: PLACEMENT_TYPE[row.type ?? ''] ?? null } : null,
  },
});
