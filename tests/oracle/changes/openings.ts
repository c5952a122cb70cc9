import { randomUUID } from 'node:crypto';
import { PERSONAS } from '../../../hub/src/personas';
import type { Choose } from '../../conformance/support/operations/Choose';
import { isOfOnePerson, ITEMS, ROLES } from '../agreement/goldenMatrix';
import { Reach } from '../reach/Reach';
import { anyRow, oneOf, type MakeChange, type World } from './Change';

const OF_PEOPLE = [...ITEMS.keys()].filter((item) => isOfOnePerson(item) && item !== 'structure');

/** Somebody who may need something on record, and one of the children whom they are related to. */
function pair({ raw }: World, choose: Choose, isWanted: (role: string) => boolean = () => true) {
  const people = PERSONAS.filter(({ role }) => isWanted(role) && ROLES.get(role)!.relationship !== 'none');
  const { subject, role } = oneOf(people, choose)!;
  const { related } = new Reach(raw, { subject, role, purpose: null });
  const of =
    choose(3) === 0 && related.restricted.size > 0
      ? [...related.restricted]
      : Object.values(related).flatMap((ids) => [...ids]);
  return { subject, role, child: oneOf(of.length > 0 ? of : raw.children(), choose)! };
}

/** The guardian gives a named grant, or ends one. */
export const giveOrEndGrant: MakeChange = async (world, choose) => {
  const guardian = await world.as('caldicott-guardian');
  const open = anyRow(world, 'assurance.access_grant', choose, (row) => row['ended_at'] === null);
  const reason = 'For the oracle: words that say why.';
  if (open && choose(2) === 0) {
    const input = { accessGrantId: open['id'], reason, expectedVersion: open['version'], idempotencyKey: randomUUID() };
    await guardian.ask('mutation ($input: EndAccessGrantInput!) { endAccessGrant(input: $input) { dryRun } }', {
      input,
    });
    return { databases: ['assurance'], what: 'a grant ended' };
  }
  const { subject, child } = pair(world, choose);
  const items = [...new Set(Array.from({ length: 1 + choose(5) }, () => oneOf(OF_PEOPLE, choose)!))];
  const until = new Date(Date.parse(world.raw.today) + 30 * 86_400_000).toISOString().slice(0, 10);
  const input = { person: subject, childReference: child, items, reason, until, idempotencyKey: randomUUID() };
  await guardian.ask('mutation ($input: GiveAccessGrantInput!) { giveAccessGrant(input: $input) { dryRun } }', {
    input,
  });
  return { databases: ['assurance'], what: 'a grant given' };
};

/** A young person allows something, or takes it back. */
export const allowOrTakeBack: MakeChange = async (world, choose) => {
  const given = anyRow(world, 'assurance.permission', choose, (row) => row['status'] === 'GIVEN');
  if (given && choose(3) === 0) {
    await world.administrator.run('assurance', `update permission set status = 'WITHDRAWN', withdrawn_at = now(), version = version + 1 where id = $1`, [given['id']]); // prettier-ignore
    return { databases: ['assurance'], what: 'a permission taken back' };
  }
  const { role, child } = pair(world, choose, (name) => name !== 'CARE_EXPERIENCED');
  const { agency, purposes } = ROLES.get(role)!;
  const use = purposes.includes('BEYOND_DUTY') && choose(2) === 0 ? 'BEYOND_DUTY' : 'CARE_AND_DUTY';
  await world.administrator.run(
    'assurance',
    `with given as (
       insert into permission (child_id, recipient, category, use, status) values ($1, $2, $3, $4, 'GIVEN')
       on conflict (child_id, recipient, category, use)
       do update set status = 'GIVEN', withdrawn_at = null, version = permission.version + 1 returning *
     )
     insert into permission_change (permission_id, version, child_id, status, changed_by, changed_by_role)
     select id, version, child_id, status, 'care-experienced', 'CARE_EXPERIENCED' from given`,
    [child, agency, oneOf(OF_PEOPLE, choose), use],
  );
  return { databases: ['assurance'], what: 'a permission given' };
};

const REVIEWED = { social_care: 'care.', health: 'health.' } as const;

/** What is withheld from the young person is released, or withheld again. */
export const releaseOrWithhold: MakeChange = async (world, choose) => {
  const owner = choose(2) === 0 ? 'social_care' : 'health';
  const items = OF_PEOPLE.filter(
    (item) => ITEMS.get(item)!.releaseToSelf === 'AFTER_REVIEW' && item.startsWith(REVIEWED[owner]),
  );
  const self = new Reach(world.raw, {
    subject: 'care-experienced',
    role: 'CARE_EXPERIENCED',
    purpose: null,
  }).everybody();
  const [child, item] = [oneOf(self, choose), oneOf(items, choose)];
  if (!child) return undefined;
  const isOpen = world.raw
    .ofChild(`${owner}.relationship.release`, child)
    .some((row) => row['category'] === item && row['withdrawn_at'] === null);
  const text = isOpen
    ? `update relationship.release set withdrawn_at = now(), withdrawn_by = 'oracle' where child_id = $1 and category = $2 and withdrawn_at is null`
    : `insert into relationship.release (child_id, category, released_by) values ($1, $2, 'oracle')`;
  await world.administrator.run(owner, text, [child, item]);
  return { databases: [owner], what: isOpen ? 'a release withdrawn' : 'a part released' };
};
