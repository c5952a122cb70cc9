import { randomUUID } from 'node:crypto';
import { inBothTransports } from '../support/bothTransports';
import type { RunningHub } from '../support/startHub';

/** Ids of the children in a persona's scope. */
async function childrenOf(hub: RunningHub, persona: string): Promise<string[]> {
  const answer = await (await hub.as(persona)).ask('{ children(first: 200) { nodes { id } } }');
  return answer.data!['children'].nodes.map(({ id }: { id: string }) => id);
}

inBothTransports('attack 2: federation’s own fields at the gateway', (hub) => {
  test.each(['{ _service { sdl } }', 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }'])(
    '%s',
    async (query) => {
      for (const persona of ['social-worker', 'strategic-lead', undefined]) {
        const answer = await (await hub().as(persona)).ask(query, { r: [{ __typename: 'Child', id: randomUUID() }] });
        expect([answer.code, answer.data]).toEqual(['GRAPHQL_VALIDATION_FAILED', undefined]);
      }
    },
  );
});

inBothTransports('attack 5: a protected field by every spelling', (hub) => {
  const spellings = {
    plainly: '{ children(first: 1) { nodes { care { reviews { heldOn } } } } }',
    'through an alias': '{ children(first: 1) { nodes { care { professionals: reviews { heldOn } } } } }',
    'through an inline fragment':
      '{ children(first: 1) { nodes { ... on Child { care { ... on CareRecord { reviews { heldOn } } } } } } }',
    'through a named fragment':
      '{ children(first: 1) { nodes { care { ...C } } } } fragment C on CareRecord { reviews { heldOn } }',
    'under @include':
      'query ($v: Boolean!) { children(first: 1) { nodes { care { reviews @include(if: $v) { heldOn } } } } }',
    'under @skip':
      'query ($v: Boolean!) { children(first: 1) { nodes { care { ... @skip(if: $v) { reviews { heldOn } } } } } }',
    'through _entities of another agency':
      '{ healthAssessments(first: 1, where: { kind: INITIAL, overdue: true }) { nodes { child { care { reviews { heldOn } } } } } }',
  };

  test.each(Object.entries(spellings))('%s it is refused, and what is open is answered', async (_name, query) => {
    const nurse = await hub().as('nurse');
    for (const v of [true, false]) {
      const refused = await nurse.ask(query, { v });
      expect([refused.code, refused.data]).toEqual(['GRAPHQL_VALIDATION_FAILED', undefined]);
    }
    const open = await nurse.ask(
      query
        .replaceAll(/reviews/g, 'legal')
        .replaceAll('heldOn', 'legalStatus')
        .replace('professionals: ', 'status: '),
      { v: false },
    );
    expect(open.errors).toEqual([]);
  });

  test('the reviewing officer, to whom reviews are open, reads the same spellings', async () => {
    const officer = await hub().as('reviewing-officer');
    for (const [name, query] of Object.entries(spellings))
      expect([name, (await officer.ask(query, { v: true })).errors]).toEqual([name, []]);
  });
});

inBothTransports('attack 6: two aliases of one field, one child in scope and one not', (hub) => {
  test('answers only the one in scope', async () => {
    const [mine] = await childrenOf(hub(), 'social-worker');
    const [theirs] = await childrenOf(hub(), 'other-social-worker');
    const parts = 'id name { familyName } care { legal { legalStatus } } health { status { overdue } }';
    const query = `query ($a: ID!, $b: ID!) { theirs: child(id: $b) { ${parts} } mine: child(id: $a) { ${parts} } again: child(id: $b) { ${parts} } }`;
    const answer = await (await hub().as('social-worker')).ask(query, { a: mine, b: theirs });
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({
      theirs: null,
      again: null,
      mine: { id: mine, name: { familyName: expect.any(String) } },
    });
  });
});

inBothTransports('attack 9: probing ids', (hub) => {
  const hide = (text: string, id: string) => text.replaceAll(id, 'ID').replace(/"receipt":\{[^}]*\}/, '"receipt":{}');

  test('a child out of scope and one that does not exist have the same answer, byte for byte', async () => {
    const worker = await hub().as('social-worker');
    const [theirs] = await childrenOf(hub(), 'other-social-worker');
    const query = 'query ($id: ID!) { child(id: $id) { id name { familyName } health { status { overdue } } } }';
    const answers = await Promise.all(
      [theirs!, randomUUID()].map(async (id) => hide((await worker.ask(query, { id })).text, id)),
    );
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).toContain('"child":null');
  });

  test('so has an assessment, to read and to change', async () => {
    const mine = new Set(await childrenOf(hub(), 'camhs'));
    const all = await (await hub().as('nurse')).ask('{ healthAssessments(first: 200) { nodes { id child { id } } } }');
    const { id: real } = all.data!['healthAssessments'].nodes.find(
      ({ child }: { child: { id: string } }) => !mine.has(child.id),
    );
    const update =
      'mutation ($input: UpdateHealthAssessmentStatusInput!) { updateHealthAssessmentStatus(input: $input) { replayed } }';
    const camhs = await hub().as('camhs');
    const doctor = await hub().as('doctor');
    const look = async (id: string) =>
      hide((await camhs.ask('query ($id: ID!) { healthAssessment(id: $id) { id status } }', { id })).text, id);
    expect(await look(real)).toBe(await look(randomUUID()));
    expect(await look(real)).toContain('"healthAssessment":null');
    await hub().administer('health', (client) =>
      client.query(`update relationship.staff set ended_on = current_date where subject = 'doctor'`),
    );
    const change = async (assessmentId: string) => {
      const input = { assessmentId, status: 'CANCELLED', expectedVersion: 1, idempotencyKey: randomUUID() };
      return hide((await doctor.ask(update, { input })).text, assessmentId);
    };
    expect(await change(real)).toBe(await change(randomUUID()));
    expect(await change(real)).toContain('NOT_FOUND');
  });

  test('so has an allocation of another team, to end', async () => {
    const [theirs] = await childrenOf(hub(), 'other-social-worker');
    const rows = await hub().administer('social_care', (client) =>
      client.query('select id from worker_allocation where child_id = $1 limit 1', [theirs]),
    );
    const end = 'mutation ($input: EndAllocationInput!) { endAllocation(input: $input) { __typename } }';
    const manager = await hub().as('team-manager');
    const ask = async (allocationId: string) => {
      const input = { allocationId, endedOn: '2026-01-01', expectedVersion: 1, idempotencyKey: randomUUID() };
      return hide((await manager.ask(end, { input })).text, allocationId);
    };
    const answers = [await ask(rows.rows[0].id), await ask(randomUUID())];
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).toContain('NOT_FOUND');
  });
});

inBothTransports('attack 15: names that JavaScript knows', (hub) => {
  test('as aliases they are keys like any other', async () => {
    const query =
      '{ __proto__: hub { constructor: name toString: purpose hasOwnProperty: agencies } constructor: hub { __proto__: name } }';
    const answer = await (await hub().as('nurse')).ask(query);
    expect(answer.text).toContain('"__proto__":{"constructor":"Corporate parenting hub"');
    expect(answer.text).toContain('"constructor":{"__proto__":"Corporate parenting hub"}');
    expect(({} as Record<string, unknown>)['constructor']).toBe(Object);
    const after = await (await hub().as('nurse')).ask('{ hub { name } }');
    expect(after.data).toEqual({ hub: { name: 'Corporate parenting hub' } });
  });

  test('on the way through two agencies too', async () => {
    const query =
      '{ toString: children(first: 2) { valueOf: nodes { __proto__: id constructor: health { prototype: status { isPrototypeOf: overdue } } } } }';
    const answer = await (await hub().as('social-worker')).ask(query);
    expect(answer.errors).toEqual([]);
    expect(answer.text).toMatch(
      /"__proto__":"[0-9a-f-]{36}","constructor":\{"prototype":\{"isPrototypeOf":(true|false)\}\}/,
    );
  });
});

inBothTransports('attack 21: a mutation whose answer would tell what its caller may not read', (hub) => {
  test('is refused before anything is written', async () => {
    const administrator = await hub().as('health-administrator');
    const list = '{ healthAssessments(first: 1, where: { status: REQUESTED }) { nodes { id version status } } }';
    const before = (await administrator.ask(list)).data!['healthAssessments'].nodes[0];
    const input = {
      assessmentId: before.id,
      status: 'BOOKED',
      bookedFor: '2099-01-05',
      expectedVersion: before.version,
      idempotencyKey: randomUUID(),
    };
    const update = (payload: string) =>
      `mutation ($input: UpdateHealthAssessmentStatusInput!) { updateHealthAssessmentStatus(input: $input) { assessment { id child { care { ${payload} } } } } }`;
    const refused = await administrator.ask(update('legal { legalStatus }'), { input });
    expect([refused.code, refused.data]).toEqual(['GRAPHQL_VALIDATION_FAILED', undefined]);
    expect((await administrator.ask(list)).data!['healthAssessments'].nodes[0]).toEqual(before);
    const allowed = await administrator.ask(update('status { lookedAfter }'), { input });
    expect(allowed.errors).toEqual([]);
    expect(
      (await administrator.ask(list)).data!['healthAssessments'].nodes.map(({ id }: { id: string }) => id),
    ).not.toContain(before.id);
  });

  test('a role that may only read the category may not write it', async () => {
    const worker = await hub().as('social-worker');
    const update =
      'mutation ($input: UpdateHealthAssessmentStatusInput!) { updateHealthAssessmentStatus(input: $input) { replayed } }';
    const found = await worker.ask('{ healthAssessments(first: 1) { nodes { id version } } }');
    const { id, version } = found.data!['healthAssessments'].nodes[0];
    const answer = await worker.ask(update, {
      input: { assessmentId: id, status: 'CANCELLED', expectedVersion: version, idempotencyKey: randomUUID() },
    });
    expect(['FORBIDDEN', 'GRAPHQL_VALIDATION_FAILED']).toContain(answer.code);
    const after = await worker.ask('query ($id: ID!) { healthAssessment(id: $id) { version } }', { id });
    expect(after.data!['healthAssessment'].version).toBe(version);
  });
});
