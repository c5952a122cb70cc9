import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPolicy } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { Kind, parse, type InputValueDefinitionNode } from 'graphql';
import { PERSONAS } from '../../hub/src/personas';
import { inBothTransports } from '../support/bothTransports';
import type { RunningHub } from '../support/startHub';

const policy = createPolicy(loadAgreement());
const SUBGRAPHS = join(__dirname, '..', '..', 'schema', 'subgraphs');

/** Every yes-or-no field that an agency can be asked to match by, with its item of the agreement. */
const MATCHES = Object.entries({
  socialCare: 'social-care',
  health: 'health',
  education: 'virtual-school',
  housing: 'housing',
}).flatMap(([agency, file]) =>
  parse(readFileSync(join(SUBGRAPHS, `${file}.graphql`), 'utf8')).definitions.flatMap((node) =>
    node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && node.name.value.endsWith('Match')
      ? (node.fields ?? [])
          .filter(({ type }) => type.kind === Kind.NAMED_TYPE && type.name.value === 'Boolean')
          .map((field) => ({ agency, field: field.name.value, category: categoryOf(field) }))
      : [],
  ),
);

const LISTS = {
  children: 'social-worker',
  healthAssessments: 'nurse',
  personalEducationPlans: 'virtual-school-adviser',
  housingApplications: 'housing-officer',
};

function categoryOf({ directives = [] }: InputValueDefinitionNode): string {
  const names = directives
    .flatMap((each) => each.arguments ?? [])
    .map(({ value }) => (value.kind === Kind.STRING ? value.value : ''));
  return names.find((name) => Object.hasOwn(policy.agreement.leaves, name))!;
}

/** The totals and the children of a list, page after page. */
async function readList(hub: RunningHub, persona: string, list: string): Promise<[totals: number[], rows: string[]]> {
  const person = await hub.as(persona);
  const child = list === 'children' ? '' : 'child { id }';
  const totals: number[] = [];
  const rows: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const query = `query ($after: String) { ${list}(first: 7, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id ${child} } } }`;
    const answer: any = await person.ask(query, { after });
    expect([list, answer.errors]).toEqual([list, []]);
    const { totalCount, pageInfo, nodes } = answer.data[list];
    totals.push(totalCount);
    rows.push(...nodes.map(({ id }: { id: string }) => id));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  return [[...new Set(totals)], rows];
}

inBothTransports('attack 10: a list asked for what it does not show', (hub) => {
  test.each(Object.entries(LISTS))(
    '%s: the total is that of the rows that its reader can turn to, on every page',
    async (list, persona) => {
      const [totals, rows] = await readList(hub(), persona, list);
      expect(rows.length).toBeGreaterThan(0);
      expect([totals, new Set(rows).size]).toEqual([[rows.length], rows.length]);
    },
  );

  test('restricted children are in no list and in no total, while their records are there', async () => {
    const restricted = await hub().administer('social_care', async (client) => {
      const { rows } = await client.query<{ child_id: string }>('select child_id from relationship.restricted_child');
      return rows.map(({ child_id }) => child_id);
    });
    expect(restricted.length).toBeGreaterThan(0);
    for (const persona of ['nurse', 'virtual-school-adviser', 'reviewing-officer', 'team-manager']) {
      const [totals, rows] = await readList(hub(), persona, 'children');
      expect([persona, totals, rows.filter((id) => restricted.includes(id))]).toEqual([persona, [rows.length], []]);
    }
  });

  test('a child who becomes restricted leaves list and total alike, and comes back with them', async () => {
    const [, before] = await readList(hub(), 'nurse', 'children');
    const hidden = before[0]!;
    const mark = (sql: string) => hub().administer('social_care', (client) => client.query(sql, [hidden]));
    await mark(`insert into relationship.restricted_child (child_id) values ($1)`);
    const [totals, during] = await readList(hub(), 'nurse', 'children');
    await mark('delete from relationship.restricted_child where child_id = $1');
    expect([totals, during]).toEqual([[before.length - 1], before.filter((id) => id !== hidden)]);
    expect((await readList(hub(), 'nurse', 'children'))[1]).toEqual(before);
  });

  test('a cursor of another reader, another filter or another list opens nothing, nor does a made-up one', async () => {
    const page =
      'query ($after: String, $where: HealthAssessmentFilter) { healthAssessments(first: 2, after: $after, where: $where) { nodes { id } pageInfo { endCursor } } }';
    const [nurse, second] = [await hub().as('nurse'), await hub().as('second-nurse')];
    const after = (await nurse.ask(page)).data!['healthAssessments'].pageInfo.endCursor;
    expect((await nurse.ask(page, { after })).errors).toEqual([]);
    const children = 'query ($after: String) { children(first: 2, after: $after) { nodes { id } } }';
    const uuid = (await nurse.ask(page)).data!['healthAssessments'].nodes[0].id;
    const flipped = `${after.slice(0, -2)}${after.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const answer of [
      await second.ask(page, { after }),
      await nurse.ask(page, { after, where: { overdue: true } }),
      await nurse.ask(children, { after }),
      await nurse.ask(page, { after: uuid }),
      await nurse.ask(page, { after: Buffer.from(uuid).toString('base64') }),
      await nurse.ask(page, { after: flipped }),
      await (await hub().as('nurse', 'STATUTORY_DUTY')).ask(page, { after }),
    ]) {
      expect([answer.code, Object.values(answer.data ?? {})]).toEqual(['BAD_USER_INPUT', [null]]);
      expect(answer.errors[0]!.message).toBe('after: this cursor does not belong to this list and filter.');
    }
  });

  test('a cursor tells no id', async () => {
    const nurse = await hub().as('nurse');
    const { nodes, pageInfo } = (await nurse.ask('{ children(first: 1) { nodes { id } pageInfo { endCursor } } }'))
      .data!['children'];
    const bytes = Buffer.from(pageInfo.endCursor, 'base64url');
    expect([
      bytes.toString('latin1').includes(nodes[0].id),
      bytes.toString('hex').includes(nodes[0].id.replaceAll('-', '')),
    ]).toEqual([false, false]);
  });
});

inBothTransports('attack 10: filters and sorts on what is hidden', (hub) => {
  test.each([
    ['virtual-school-adviser', '@among(socialCare: { legalStatus: FULL_CARE_ORDER })'],
    ['virtual-school-adviser', '@among(health: { passportIssued: true })'],
    ['virtual-school-adviser', '@among(housing: { dutyOwed: true })'],
    ['health-administrator', '@among(socialCare: { placedOutOfArea: true })'],
    ['designated-teacher', '@among(health: { immunisationsUpToDate: true })'],
    ['foster-carer', '@among(housing: { band: A })'],
    ['housing-officer', '@among(education: { pepOverdue: true })'],
  ])('%s %s is refused', async (persona, directive) => {
    const person = await hub().as(persona);
    const answer = await person.ask(`query ${directive} { children(first: 1) { totalCount } }`);
    expect([answer.code, answer.data]).toEqual(['GRAPHQL_VALIDATION_FAILED', undefined]);
    expect(answer.text).not.toMatch(/did you mean/i);
  });

  test('so is one by a variable, in which the name of a hidden field could hide', async () => {
    const adviser = await hub().as('virtual-school-adviser');
    const query = 'query ($where: SocialCareMatch) @among(socialCare: $where) { children(first: 1) { totalCount } }';
    const open = await adviser.ask(query, { where: { placementKind: 'FOSTER' } });
    expect(open.errors).toEqual([]);
    for (const where of [{ legalStatus: 'FULL_CARE_ORDER' }, { placementKind: 'FOSTER', visitOverdue: true }]) {
      const answer = await adviser.ask(query, { where });
      expect([answer.status < 500, answer.code, answer.data?.['children'] ?? null]).toEqual([
        true,
        expect.stringMatching(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/),
        null,
      ]);
    }
  });

  test('nor is there a sort, by which an order would tell a value', async () => {
    for (const persona of ['social-worker', 'nurse', 'virtual-school-adviser', 'housing-officer']) {
      const answer = await (
        await hub().as(persona)
      ).ask('{ __schema { queryType { fields { name args { name } } } } }');
      const args = answer.data!['__schema'].queryType.fields.flatMap((field: any) =>
        field.args.map(({ name }: any) => name),
      );
      expect(args.filter((name: string) => /order|sort/i.test(name))).toEqual([]);
      const sorted = await (await hub().as(persona)).ask('{ children(first: 2, orderBy: name) { nodes { id } } }');
      expect([persona, sorted.code]).toEqual([persona, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });
});

inBothTransports('attack 10: @among as an oracle', (hub) => {
  /** Whom this caller finds by a match, of those whom the caller has at all. */
  const found = async (persona: string, match: string, purpose?: string): Promise<string[]> => {
    const person = await hub().as(persona, purpose);
    const answer = await person.ask(`query @among(${match}) { children(first: 200) { totalCount nodes { id } } }`);
    expect([match, answer.errors]).toEqual([match, []]);
    const { totalCount, nodes } = answer.data!['children'];
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }: { id: string }) => id);
  };
  const everybody = async (persona: string): Promise<string[]> => (await readList(hub(), persona, 'children'))[1];
  /** What young people allowed and the guardian granted is another test's. */
  const closeAll = () =>
    hub().administer('assurance', (client) =>
      client.query('truncate permission, access_grant, relationship.permission, relationship.named_grant cascade'),
    );
  const adults = () =>
    hub().administer('social_care', async (client) => {
      const { rows } = await client.query<{ child_id: string }>(
        `select child_id from child_name where date_of_birth <= (now() at time zone 'Europe/London')::date - interval '18 years'`,
      );
      return new Set(rows.map(({ child_id }) => child_id));
    });

  test('the one restricted child that a named grant opens is found by what the grant opens, and by nothing else', async () => {
    const own = await everybody('nurse');
    const beyond = async (match: string) => (await found('nurse', match)).filter((id) => !own.includes(id));
    const granted = await hub().administer('assurance', async (client) => {
      const { rows } = await client.query<{ child_id: string }>(
        `select child_id from access_grant where person = 'nurse'`,
      );
      return rows.map(({ child_id }) => child_id);
    });
    expect([
      ...(await beyond('socialCare: { lookedAfter: true }')),
      ...(await beyond('socialCare: { lookedAfter: false }')),
    ]).toEqual(granted);
    for (const field of ['placedOutOfArea', 'unaccompaniedAsylumSeeker'])
      expect([
        ...(await beyond(`socialCare: { ${field}: true }`)),
        ...(await beyond(`socialCare: { ${field}: false }`)),
      ]).toEqual([]);
  });

  test('true and false together are never more than the caller’s own children', async () => {
    await closeAll();
    for (const [persona, field] of [
      ['social-worker', 'health: { assessmentOverdue'],
      ['virtual-school-adviser', 'health: { assessmentOverdue'],
      ['nurse', 'socialCare: { lookedAfter'],
      ['nurse', 'education: { onRoll'],
      ['reviewing-officer', 'health: { assessmentOverdue'],
    ] as const) {
      const own = await everybody(persona);
      const [yes, no] = [await found(persona, `${field}: true }`), await found(persona, `${field}: false }`)];
      expect([persona, [...yes, ...no].filter((id) => !own.includes(id))]).toEqual([persona, []]);
      expect([persona, yes.filter((id) => no.includes(id))]).toEqual([persona, []]);
      expect([persona, yes.length + no.length > 0]).toEqual([persona, true]);
    }
  });

  test('in a category that nobody opened for a young adult, no match finds them by true nor by false', async () => {
    await closeAll();
    const grown = await adults();
    const checked: string[] = [];
    for (const { subject, role, purpose } of PERSONAS) {
      if (policy.agreement.roles[role]!.relationship === 'none' || role === 'EMERGENCY_DUTY_WORKER') continue;
      const own = (await everybody(subject)).filter((id) => grown.has(id));
      if (own.length === 0) continue;
      for (const { agency, field, category } of MATCHES) {
        if (policy.read(role, purpose, category) !== 'MINORS') continue;
        const seen = [
          ...(await found(subject, `${agency}: { ${field}: true }`)),
          ...(await found(subject, `${agency}: { ${field}: false }`)),
        ].filter((id) => grown.has(id));
        expect([subject, field, seen]).toEqual([subject, field, []]);
        checked.push(`${subject} ${field}`);
      }
    }
    expect(checked.length).toBeGreaterThan(10);
  });

  test('beside a field of its own, an agency’s match of another’s hidden child changes no count', async () => {
    const [mine, theirs] = [await everybody('social-worker'), await everybody('other-social-worker')];
    const all = await found('social-worker', 'socialCare: { ageFrom: 0 }');
    expect(all.toSorted()).toEqual(mine.toSorted());
    expect(all.filter((id) => theirs.includes(id) && !mine.includes(id))).toEqual([]);
  });

  test('for a purpose beyond duty, without permission, it finds nobody', async () => {
    const person = await hub().as('social-worker', 'BEYOND_DUTY');
    for (const value of [true, false]) {
      const answer = await person.ask(
        `query @among(health: { assessmentOverdue: ${value} }) { children(first: 5) { totalCount nodes { id } } }`,
      );
      expect([answer.code ?? 'NONE', answer.data?.['children']?.nodes ?? []]).toEqual([
        expect.stringMatching(/NONE|FORBIDDEN/),
        [],
      ]);
    }
  });
});
