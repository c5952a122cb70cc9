import { randomUUID } from 'node:crypto';
import { addDays, londonDateOf } from '@hub/platform';
import type { RunningHub } from '../../support/startHub';

/** The one hub of all hard cases, once it is running. */
export type Hub = () => RunningHub;

/** So many days from today in England; with a minus, before it. */
export const day = (fromToday: number): string => addDays(londonDateOf(new Date()), fromToday);

/**
 * What somebody is answered of one child: null when there is no such child for them. A query that is not theirs to ask
 * is an error of the test, never a child who does not exist.
 */
export async function childFor(hub: RunningHub, persona: string, id: string, parts = '', purpose?: string) {
  const answer = await (
    await hub.as(persona, purpose)
  ).ask(`query ($id: ID!) { child(id: $id) { id ${parts} } }`, { id });
  if (answer.data === undefined || answer.data === null) throw new Error(`${persona}: ${answer.text}`);
  return answer.data['child'];
}

/** Who of these people are answered by the child, by id and in their list alike. */
export async function whoSees(hub: RunningHub, id: string, personas: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const persona of personas) {
    const byId = (await childFor(hub, persona, id)) !== null;
    const answer = await (await hub.as(persona)).ask('{ children(first: 200) { nodes { id } } }');
    const isListed = answer.data!['children'].nodes.some((node: { id: string }) => node.id === id);
    expect([persona, isListed]).toEqual([persona, byId]);
    if (byId) found.push(persona);
  }
  return found;
}

/** Sends one change; the code of its error, or DONE. */
export async function change(
  hub: RunningHub,
  persona: string,
  mutation: string,
  input: Record<string, unknown>,
  type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`,
): Promise<string> {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  const answer = await (await hub.as(persona)).ask(query, { input: { idempotencyKey: randomUUID(), ...input } });
  return answer.code ?? 'DONE';
}

/** What a role without a part in something is told: it is not in its schema. */
export const NOT_THERE = 'GRAPHQL_VALIDATION_FAILED';

const taken = new Set<string>();

/**
 * A child of school age whom that authority looks after, on the first social worker's caseload and on nobody else's; each
 * is given out once.
 */
export const takeChild = (hub: RunningHub, authority: string): Promise<string> =>
  hub.administer('social_care', async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select child_id as id from care_status join child_name using (child_id)
       where looked_after and responsible_authority_code = $1 and date_of_birth between $2 and $3
         and child_id not in (select child_id from relationship.restricted_child) order by child_id`,
      [authority, day(-17 * 365), day(-5 * 366)],
    );
    const id = rows.map((row) => row.id).find((each) => !taken.has(each));
    if (!id) throw new Error(`No child is left of ${authority}: ${rows.length} in all.`);
    taken.add(id);
    await client.query(
      `update worker_allocation set ended_on = greatest(started_on, $2::date)
       where child_id = $1 and kind = 'caseload' and subject <> 'social-worker' and ended_on is null`,
      [id, day(-1)],
    );
    await client.query(
      `insert into worker_allocation (child_id, subject, kind, started_on) values ($1, 'social-worker', 'caseload', $2)
       on conflict do nothing`,
      [id, day(-1)],
    );
    return id;
  });

/** The child whose record the signed-in young person reads. */
export async function ownChild(hub: RunningHub): Promise<string> {
  const answer = await (await hub.as('care-experienced')).ask('{ children { nodes { id } } }');
  return answer.data!['children'].nodes[0].id;
}
