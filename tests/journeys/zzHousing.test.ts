import { randomUUID } from 'node:crypto';
import { inBothTransports } from '../support/bothTransports';

const LIST = `{ housingApplications(first: 200) { totalCount nodes { id version band belowPromise promisedBand madeTo { name } council { code name } dutiesOwed { kind owedBy { code } takenOnBy { code name } }
  child { id name { givenName familyName } care { status { __typename } } housing { application { recordStatus asAt } tenancy { current { kind postcode } } } } } } }`;

inBothTransports('a housing officer sees the applicants to whom their district owes a duty and no other', (hub) => {
  const list = async (subject: string) => {
    const answer = await (await hub().as(subject)).ask(LIST);
    expect(answer.errors).toEqual([]);
    return answer.data!['housingApplications'].nodes as any[];
  };
  test('each officer has others', async () => {
    const lists = await Promise.all(
      ['housing-officer', 'york-housing-officer', 'district-housing-officer', 'other-district-housing-officer'].map(
        list,
      ),
    );
    console.log(
      JSON.stringify(
        lists.map((l) =>
          l.map((n) => [
            n.band,
            n.belowPromise,
            n.madeTo.name,
            n.council.name,
            n.dutiesOwed.map((d: any) => `${d.kind} ${d.takenOnBy.name} -> ${d.owedBy.code}`),
            n.child.name.familyName,
            n.child.housing.tenancy.current,
          ]),
        ),
      ),
    );
    const ids = lists.map((l) => l.map((n) => n.child.id));
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
    for (const l of lists) expect(l.length).toBeGreaterThan(0);
  });
  test('anybody reads offers; match works', async () => {
    const officer = await hub().as('housing-officer');
    const found = await officer.ask(
      'query @among(housing: { dutyOwed: true, band: GOLD }) { housingApplications { totalCount } }',
    );
    console.log(JSON.stringify(found));
    const lead = await hub().as('strategic-lead');
    console.log(
      JSON.stringify(
        await lead.ask(
          '{ offers(stale: true) { totalCount nodes { name stale organisation { name } assuredBy } } districts { name } }',
        ),
      ),
    );
    const [first] = await list('housing-officer');
    const change = await officer.ask(
      'mutation ($input: ChangeBandInput!) { changeBand(input: $input) { repeated changes { field from to } application { band version child { name { familyName } } } } }',
      {
        input: {
          applicationId: first.id,
          band: first.band === 'BRONZE' ? 'GOLD' : 'BRONZE',
          reason: 'x',
          expectedVersion: first.version,
          idempotencyKey: randomUUID(),
        },
      },
    );
    console.log(JSON.stringify(change));
    expect(change.errors).toEqual([]);
    const other = await hub().as('district-housing-officer');
    console.log(
      JSON.stringify(
        await other.ask('mutation ($input: ChangeBandInput!) { changeBand(input: $input) { repeated } }', {
          input: {
            applicationId: first.id,
            band: 'GOLD',
            reason: 'x',
            expectedVersion: 2,
            idempotencyKey: randomUUID(),
          },
        }),
      ),
    );
  });
});
