import { inBothTransports } from '../support/bothTransports';

const LOG = `query ($where: AccessLogFilter) { accessLog(first: 50, where: $where) {
  nodes { id person operationName items childReferences } } }`;
const OWN = '{ children { nodes { accessLog(first: 50) { nodes { inWords kinds } } } } }';

inBothTransports('the data protection officer of one agency', (hub) => {
  const LOOK = `query OfTwo($named: ID!, $unnamed: ID!) {
    named: child(id: $named) { name { givenName } health { status { overdue recordStatus } } }
    unnamed: child(id: $unnamed) { health { status { overdue recordStatus } } } }`;
  let ofTwo: { named: string; unnamed: string };
  /** The one who works for all of them, while they work for this one alone. */
  async function officerOf<Found>(controller: string, work: () => Promise<Found>): Promise<Found> {
    const end = (on: string, values: string[]) =>
      hub().administer('assurance', (client) =>
        client.query(
          `update relationship.officer set ended_on = ${on} where subject = 'data-protection-officer' and controller <> all ($1)`,
          [values],
        ),
      );
    await end('started_on + 1', [controller]);
    return work().finally(() => end('null', []));
  }
  const log = async (controller: string, where: object = {}) =>
    officerOf(controller, async () => {
      const answer = await (await hub().as('data-protection-officer')).ask(LOG, { where });
      expect(answer.errors).toEqual([]);
      return (answer.data!['accessLog'].nodes as any[]).filter(({ operationName }) => operationName === 'OfTwo');
    });

  beforeAll(async () => {
    const nurse = await hub().as('nurse');
    const children = (await nurse.ask('{ children(first: 2) { nodes { id } } }')).data!['children'].nodes;
    ofTwo = { named: children[0].id, unnamed: children[1].id };
    expect((await nurse.ask(LOOK, ofTwo)).errors).toEqual([]);
  });

  test('learns of those of whom a look showed what that agency owns, and of nobody else', async () => {
    const [ofCouncil] = await log('social care');
    expect(ofCouncil).toMatchObject({ items: ['identity.name'], childReferences: [ofTwo.named] });
    const [ofHealth] = await log('health');
    expect(ofHealth).toMatchObject({ id: ofCouncil.id, items: ['health.status'] });
    expect(ofHealth.childReferences).toEqual([ofTwo.named, ofTwo.unnamed]);
    expect(await log('housing')).toEqual([]);
  });

  test('finds it by such a child, and not by another', async () => {
    expect(await log('social care', { childReference: ofTwo.named })).toHaveLength(1);
    expect(await log('social care', { childReference: ofTwo.unnamed })).toEqual([]);
    expect(await log('health', { childReference: ofTwo.unnamed })).toHaveLength(1);
  });

  test('and the young person reads of a look what it showed of them, not of others', async () => {
    const mine = await (await hub().as('care-experienced')).ask('{ children { nodes { id } } }');
    const own: string = mine.data!['children'].nodes[0].id;
    const adviser = await hub().as('personal-adviser');
    const all = (await adviser.ask('{ children(first: 50) { nodes { id } } }')).data!['children'].nodes;
    const other = all.find(({ id }: { id: string }) => id !== own).id;
    const query = `query ($own: ID!, $other: ID!) { own: child(id: $own) { leaver { activity { activity } } }
      other: child(id: $other) { name { givenName } care { status { careLeaverStatus } } } }`;
    const latest = async () =>
      (await (await hub().as('care-experienced')).ask(OWN)).data!['children'].nodes[0].accessLog.nodes[0];
    expect((await adviser.ask(query, { own, other })).errors).toEqual([]);
    expect((await latest()).kinds).toEqual([expect.stringMatching(/education, employment|activity/i)]);
    expect((await adviser.ask(query, { own: other, other: own })).errors).toEqual([]);
    expect((await latest()).kinds).toEqual(expect.arrayContaining(['name, date of birth, sex']));
    expect(await latest()).toMatchObject({ kinds: { length: 2 } });
  });
});
