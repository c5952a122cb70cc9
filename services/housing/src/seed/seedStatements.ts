/** $1 of each is a JSON array of objects with these columns. */
const insertInto = (table: string, typed: Record<string, string>) => {
  const columns = Object.keys(typed).join(', ');
  const types = Object.entries(typed).map(([column, type]) => `${column} ${type}`);
  return `insert into ${table} (${columns}) select ${columns}
    from jsonb_to_recordset($1::jsonb) as seeded (${types.join(', ')}) on conflict do nothing`;
};

const PERIOD = { started_on: 'date', ended_on: 'date' };

export const INSERT_COUNCILS = insertInto('council', {
  code: 'text', name: 'text', kind: 'text', county_code: 'text', childrens_services_code: 'text', successor_code: 'text', ...PERIOD,
}); // prettier-ignore
export const INSERT_OFFERS = insertInto('offer', {
  id: 'uuid', council_code: 'text', name: 'text', description: 'text', eligibility: 'text', promised_band: 'text',
  source: 'text', published_on: 'date',
}); // prettier-ignore
export const INSERT_ASSURANCES = insertInto('offer_assurance', {
  offer_id: 'uuid',
  assured_on: 'date',
  assured_by: 'text',
});
export const INSERT_OFFICERS = insertInto('housing_officer', { subject: 'text', name: 'text', job_title: 'text' });
export const INSERT_EMPLOYMENTS = insertInto('relationship.employment', {
  subject: 'text',
  council_code: 'text',
  ...PERIOD,
});
export const INSERT_APPLICANTS = `insert into applicant (child_id, match_evidence, matched_on)
  select child_id, 'NOTIFICATION', matched_on
  from jsonb_to_recordset($1::jsonb) as seeded (child_id uuid, matched_on date) on conflict do nothing`;
export const INSERT_BIRTHS = insertInto('applicant_birth', { child_id: 'uuid', date_of_birth: 'date' });
export const INSERT_RESTRICTED = insertInto('relationship.restricted_child', { child_id: 'uuid' });
export const INSERT_APPLICATIONS = insertInto('housing_application', {
  id: 'uuid', child_id: 'uuid', council_code: 'text', reference: 'text', applied_as: 'text', made_on: 'date',
  status: 'text', closed_on: 'date', band: 'text', band_since: 'date',
}); // prettier-ignore
export const INSERT_BANDS = insertInto('band_period', {
  application_id: 'uuid', version: 'integer', child_id: 'uuid', band: 'text', since: 'date', reason: 'text',
}); // prettier-ignore
export const INSERT_DUTIES = insertInto('housing_duty', {
  id: 'uuid', application_id: 'uuid', child_id: 'uuid', kind: 'text', owed_by: 'text', end_reason: 'text', ...PERIOD,
}); // prettier-ignore
export const INSERT_TENANCIES = insertInto('housing_tenancy', {
  id: 'uuid', child_id: 'uuid', council_code: 'text', kind: 'text', provider: 'text', address: 'text',
  postcode: 'text', started_on: 'date',
}); // prettier-ignore
