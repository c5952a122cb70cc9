import { change, childFor, day, NOT_THERE, takeChild, whoSees, type Hub } from './support/people';

const PEOPLE = ['social-worker', 'nurse', 'second-nurse', 'virtual-school-adviser'];
const SHOWN = 'name { givenName } health { status { recordStatus } }';
const OPENED = `${SHOWN} health { plan { version } }`;

/** Restricted records, and those of an adoption: opened by a named, dated grant, and by nothing else. */
export function restrictedRecords(hub: Hub): void {
  const give = (childReference: string, person: string, items: string[], days: { from?: string; until: string }) =>
    change(hub(), 'caldicott-guardian', 'giveAccessGrant', {
      person,
      childReference,
      items,
      reason: 'The court asks for a report.',
      ...days,
    });

  describe('a child who is marked restricted', () => {
    let child: string;
    beforeAll(async () => void (child = await takeChild(hub(), '816')));

    test('is found by those who work with them until then, and from the next request on by nobody', async () => {
      expect(await whoSees(hub(), child, PEOPLE)).toEqual(PEOPLE);
      const reason = 'Relatives are looking for her.';
      expect(await change(hub(), 'nurse', 'markRestricted', { childId: child, reason }, 'RestrictionInput')).toBe(
        NOT_THERE,
      );
      expect(
        await change(hub(), 'social-worker', 'markRestricted', { childId: child, reason }, 'RestrictionInput'),
      ).toBe('DONE');
      expect(await whoSees(hub(), child, PEOPLE)).toEqual([]);
    });

    test('is opened to the person of a grant, in its items, from its first day to its last', async () => {
      expect(await give(child, 'nurse', ['health.status'], { from: day(1), until: day(30) })).toBe('DONE');
      await hub().administer('assurance', (client) =>
        client.query(
          `insert into access_grant (person, child_id, categories, from_on, until_on, reason, given_by)
           values ('nurse', $1, '{health.status}', $2, $3, 'A former report.', 'caldicott-guardian')`,
          [child, day(-30), day(-1)],
        ),
      );
      expect(await whoSees(hub(), child, PEOPLE)).toEqual([]);
      expect(await give(child, 'nurse', ['health.status'], { until: day(0) })).toBe('DONE');
      expect(await childFor(hub(), 'nurse', child, OPENED)).toEqual({
        id: child,
        name: null,
        health: { status: { recordStatus: 'HELD' }, plan: null },
      });
      for (const persona of PEOPLE.filter((each) => each !== 'nurse'))
        expect([persona, await childFor(hub(), persona, child, SHOWN)]).toEqual([persona, null]);
      // Who asks for nothing that was opened has no such child either.
      expect(await childFor(hub(), 'nurse', child, 'name { givenName }')).toBeNull();
    });

    test('is closed again on the next request once the guardian ends it', async () => {
      const guardian = await hub().as('caldicott-guardian');
      const list = await guardian.ask(
        'query ($where: AccessGrantFilter) { accessGrants(where: $where) { nodes { id version } } }',
        { where: { childReference: child, person: 'nurse', inForce: true } },
      );
      const [grant] = list.data!['accessGrants'].nodes;
      const input = { accessGrantId: grant.id, expectedVersion: grant.version, reason: 'The report is written.' };
      expect(await change(hub(), 'social-worker', 'endAccessGrant', input)).toBe(NOT_THERE);
      expect(await change(hub(), 'caldicott-guardian', 'endAccessGrant', input)).toBe('DONE');
      expect(await whoSees(hub(), child, PEOPLE)).toEqual([]);
    });

    test('is not the guardian’s to read, nor anybody else’s to open', async () => {
      const guardian = await hub().as('caldicott-guardian');
      expect((await guardian.ask('{ children { nodes { id } } }')).code).toBe(NOT_THERE);
      expect(await give(child, 'caldicott-guardian', ['health.status'], { until: day(1) })).toBe('BAD_USER_INPUT');
      const grant = {
        person: 'nurse',
        childReference: child,
        items: ['health.status'],
        until: day(1),
        reason: 'I ask.',
      };
      for (const persona of ['team-manager', 'data-protection-officer', 'doctor'])
        expect([persona, await change(hub(), persona, 'giveAccessGrant', grant)]).toEqual([persona, NOT_THERE]);
    });

    test('is found again when somebody lifts the mark whom a grant lets', async () => {
      const lift = () =>
        change(
          hub(),
          'social-worker',
          'liftRestriction',
          { childId: child, reason: 'The danger is over.' },
          'RestrictionInput',
        );
      expect(await lift()).toBe('NOT_FOUND');
      expect(await give(child, 'social-worker', ['care.status'], { until: day(1) })).toBe('DONE');
      expect(await lift()).toBe('DONE');
      expect(await whoSees(hub(), child, PEOPLE)).toEqual(PEOPLE);
    });
  });

  describe('the record of an adoption', () => {
    const PART = 'care { status { lookedAfter } adoption { decidedOn } }';
    let child: string;
    beforeAll(async () => {
      child = await takeChild(hub(), '808');
      await hub().administer('social_care', (client) =>
        client.query(
          `insert into adoption_record (child_id, decided_on) values ($1, '2026-02-01')
           on conflict (child_id) do update set decided_on = excluded.decided_on`,
          [child],
        ),
      );
    });

    test('is closed to the child’s own social worker, while the rest of the record is open', async () => {
      expect(await childFor(hub(), 'social-worker', child, PART)).toMatchObject({
        care: { status: { lookedAfter: true }, adoption: null },
      });
    });

    test('is opened to the person of a grant, and not to the manager of the same team', async () => {
      expect(await give(child, 'social-worker', ['care.adoption'], { until: day(7) })).toBe('DONE');
      const shown = await childFor(hub(), 'social-worker', child, PART);
      expect(shown.care.adoption).toEqual({ decidedOn: '2026-02-01' });
      expect((await childFor(hub(), 'team-manager', child, PART)).care.adoption).toBeNull();
    });

    test('is in no part of a nurse’s graph, whatever is granted', async () => {
      expect(await give(child, 'nurse', ['care.adoption'], { until: day(7) })).toBe('DONE');
      const answer = await (await hub().as('nurse')).ask(`{ child(id: "${child}") { ${PART} } }`);
      expect(answer.code).toBe(NOT_THERE);
    });
  });
}
