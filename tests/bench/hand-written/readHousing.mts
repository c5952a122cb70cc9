import type { Pools } from './Pools.mts';

/** $1 which children. */
const BY_IDS = {
  name: 'housing-by-ids',
  text: `
    select asked.id, applicant.child_id is not null as held, matched_on, open.id as application_id, open.band
    from unnest($1::uuid[]) as asked (id) left join applicant on applicant.child_id = asked.id
    left join lateral (
      select id, band from housing_application where child_id = asked.id and status = 'OPEN'
      order by made_on desc, id limit 1) as open on true`,
};

export interface HousingRow {
  id: string;
  held: boolean;
  matched_on: string | null;
  application_id: string | null;
  band: string | null;
}

export async function readHousing({ housing }: Pools, ids: string[]) {
  const { rows } = await housing.query<HousingRow>({ ...BY_IDS, values: [ids] });
  return new Map(rows.map((row) => [row.id, housingOf(row)]));
}

export const housingOf = (row: Omit<HousingRow, 'id'>) => ({
  application: {
    recordStatus: row.held ? (row.matched_on ? 'HELD' : 'UNMATCHED') : 'NONE_HELD',
    current: row.application_id ? { band: row.band } : null,
  },
});
