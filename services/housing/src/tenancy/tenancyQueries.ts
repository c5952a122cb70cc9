/** The columns of `TenancyRecord`. */
export const TENANCY_COLUMNS = `id, child_id as "childId", council_code as "councilCode", kind, provider, address,
  postcode, started_on as "startedOn", ended_on as "endedOn", version`;

/** $1 the children. */
export const TENANCIES_OF = `select ${TENANCY_COLUMNS} from housing_tenancy where child_id = any ($1::uuid[])
  order by started_on desc, id`;
