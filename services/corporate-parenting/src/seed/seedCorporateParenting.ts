import { createHash } from 'node:crypto';
import { londonDateOf, type Population } from '@hub/platform';
import type { ClientBase } from 'pg';
import { makeActions } from './makeActions';

const INSERT_PARTNERS = `insert into partner (subject, name, job_title)
  select subject, name, job_title from jsonb_to_recordset($1::jsonb) as seeded (subject text, name text, job_title text)
  on conflict do nothing`;

const INSERT_ACTIONS = `insert into partnership_action
  select * from jsonb_populate_recordset(null::partnership_action, $1::jsonb) on conflict do nothing`;

/** Who of a population leads actions: jobs of the council and its partners, not of one child's care. */
const LEADS = ['strategic-lead', 'board-member'];

/**
 * Made-up actions, marked synthetic, on the councils' published steps. The strategies themselves are no part of it: a
 * migration brings them. What is there already stays, so that seeding twice changes nothing.
 */
export async function seedCorporateParenting(client: ClientBase, population: Population): Promise<void> {
  const partners = population.professionals.filter(({ subject }) => LEADS.includes(subject));
  const rows = partners.map(({ subject, name, jobTitle }) => ({ subject, name, job_title: jobTitle }));
  await client.query(INSERT_PARTNERS, [JSON.stringify(rows)]);
  const codes = population.authorities.map(({ code }) => code);
  const actions = makeActions(
    londonDateOf(new Date()),
    partners.map(({ subject }) => subject),
  );
  const known = actions.filter((action) => codes.includes(action.authority_code));
  await client.query(INSERT_ACTIONS, [
    JSON.stringify(known.map((action) => ({ ...action, id: stableId(action.title) }))),
  ]);
}

/** A UUID (version 8: made from a hash) that is the same for the same words. */
function stableId(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
