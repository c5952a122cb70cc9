import { startHub, type RunningHub } from '../support/startHub';

const APPLICATIONS = `{ housingApplications(first: 200) { totalCount nodes { id band status
  child { id name { givenName familyName } care { status { careLeaverStatus } professionals { name relationship } } }
  dutiesOwed { kind legalBasis owedBy { code name } } council { code name } } } }`;

/** A county with seven districts today, and what became of it; in a hub of its own, for history is changed here. */
describe.each(['direct', 'http'] as const)('a housing officer in a county of districts (%s)', (transport) => {
  let hub: RunningHub;
  beforeAll(async () => void (hub = await startHub({ transport })), 120_000);
  afterAll(() => hub?.stop());

  const applicationsOf = async (persona: string) => {
    const answer = await (await hub.as(persona)).ask(APPLICATIONS);
    expect([persona, answer.errors]).toEqual([persona, []]);
    return answer.data!['housingApplications'].nodes as any[];
  };
  const ids = (nodes: any[]): string[] => nodes.map(({ id }) => id).toSorted();
  const sees = async (persona: string, childId: string) =>
    (
      await (
        await hub.as(persona)
      ).ask('query ($id: ID!) { child(id: $id) { id housing { application { current { id } } } } }', { id: childId })
    ).data!['child'];

  test('the county has seven', async () => {
    const answer = await (await hub.as()).ask('{ districts(county: "X10000001") { code name } }');
    expect([answer.errors, answer.data!['districts'].length]).toEqual([[], 7]);
  });

  test('sees the applicants to whom their district owes a duty, and of the next district none', async () => {
    const [mine, theirs] = [
      await applicationsOf('district-housing-officer'),
      await applicationsOf('other-district-housing-officer'),
    ];
    for (const [nodes, code] of [
      [mine, 'X07000001'],
      [theirs, 'X07000002'],
    ] as const) {
      expect(nodes.length).toBeGreaterThan(0);
      for (const { dutiesOwed, child } of nodes) {
        expect(dutiesOwed.map(({ owedBy }: any) => owedBy.code)).toContain(code);
        expect(child.name.familyName).toEqual(expect.any(String));
      }
    }
    expect(ids(mine).filter((id) => ids(theirs).includes(id))).toEqual([]);
    expect(await sees('district-housing-officer', mine[0].child.id)).toMatchObject({ id: mine[0].child.id });
    expect(await sees('district-housing-officer', theirs[0].child.id)).toBeNull();
  });

  test('of the professionals only the personal adviser, and of care nothing but whether somebody is a care leaver', async () => {
    for (const { child } of await applicationsOf('district-housing-officer'))
      for (const { relationship } of child.care.professionals ?? []) expect(relationship).toBe('PERSONAL_ADVISER');
    const officer = await hub.as('district-housing-officer');
    for (const field of [
      'legal { legalStatus }',
      'placement { type }',
      'placementAddress { postcode }',
      'plan { agreedOn }',
    ])
      expect([field, (await officer.ask(`{ children(first: 1) { nodes { care { ${field} } } } }`)).code]).toEqual([
        field,
        'GRAPHQL_VALIDATION_FAILED',
      ]);
  });

  test('when the districts become one council today, its officers see what all of them owed', async () => {
    const before = [
      ...ids(await applicationsOf('district-housing-officer')),
      ...ids(await applicationsOf('other-district-housing-officer')),
    ];
    await hub.administer('housing', async (client) => {
      await client.query(`insert into council (code, name, kind, childrens_services_code, started_on)
        values ('X06000001', 'Exampleshire Council', 'UNITARY', 'X01', current_date)`);
      await client.query(
        `update council set ended_on = current_date, successor_code = 'X06000001' where code like 'X07%' or code = 'X10000001'`,
      );
    });
    const after = await applicationsOf('district-housing-officer');
    for (const id of before) expect(ids(after)).toContain(id);
    expect(ids(await applicationsOf('other-district-housing-officer'))).toEqual(ids(after));
    for (const { council } of after) expect(council).toEqual({ code: 'X06000001', name: 'Exampleshire Council' });
  });

  test('and another county’s officers still see none of them', async () => {
    const merged = ids(await applicationsOf('district-housing-officer'));
    for (const persona of ['housing-officer', 'york-housing-officer'])
      expect(ids(await applicationsOf(persona)).filter((id) => merged.includes(id))).toEqual([]);
  });
});
