import type { ClientBase } from 'pg';

const EMPLOY = `insert into relationship.employment (subject, authority_code, started_on, ended_on)
  values ($1, $2, $3, $4) on conflict do nothing`;

/** The professional works for that authority: since long ago and for good, unless said. */
export const employ = (
  client: ClientBase,
  subject: string,
  authorityCode: string,
  startedOn = '2020-01-01',
  endedOn: string | null = null,
) => client.query(EMPLOY, [subject, authorityCode, startedOn, endedOn]);
