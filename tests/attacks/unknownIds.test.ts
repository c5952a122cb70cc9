import { Administrator } from '../oracle/raw/Administrator';
import type { RawData } from '../oracle/raw/RawData';
import { startHub, type RunningHub } from '../support/startHub';
import { StatementCounter } from '../support/StatementCounter';
import { testServerUrl } from '../support/testServer';
import { ID_PLACES, nameOf } from './ids/idPlaces';
import { Measurer, type Measured } from './ids/Measured';
import { OF_NOBODY } from './ids/ofNobody';
import { probeAt, type Probe } from './ids/probeAt';
import { withholdSome } from './ids/withholdSome';

let hub: RunningHub;
let counter: StatementCounter;
let administrator: Administrator;
let measurer: Measurer;
let raw: RawData;

beforeAll(async () => {
  counter = await StatementCounter.before(await testServerUrl());
  const environment = { DATABASE_URL: counter.url, HUB_METRICS_PORT: '0' };
  hub = await startHub({ transport: 'http', environment });
  administrator = await Administrator.of(hub);
  measurer = new Measurer(hub, counter);
  await withholdSome(administrator);
  raw = await administrator.readAll();
}, 120_000);
afterAll(async () => {
  await administrator?.close();
  await hub?.stop();
  counter?.close();
}, 60_000);

/** Asked first so that what is remembered between requests is; then of each until the two agree, or do not. */
const TURNS = 4;

async function compare(probe: Probe): Promise<[Measured, Measured]> {
  const client = await hub.as(probe.subject, probe.purpose);
  const ask = (id: string): Promise<Measured> => measurer.measure(client, probe.text, probe.variables(id), id);
  await ask(probe.missing);
  await ask(probe.existing);
  let last: [Measured, Measured];
  for (let turn = 0; turn < TURNS; turn++) {
    // Misses of look-ups are limited for an hour.
    await administrator.run('gateway', 'delete from lookup.attempt');
    last = [await ask(probe.existing), await ask(probe.missing)];
    // Now and then the hub asks something on its own account at the same time; what differs by itself, always does.
    if (JSON.stringify(last[0]) === JSON.stringify(last[1])) break;
  }
  return last!;
}

describe('attack 9: whoever names a record beyond reach learns as much as by one that does not exist', () => {
  const probed = ID_PLACES.filter((place) => !(nameOf(place) in OF_NOBODY));

  test.each(probed.map((place) => [nameOf(place), place] as const))('%s', async (name, place) => {
    const probe = probeAt(place, raw);
    // A new place for an id: say in oracle/operations/valuesFor.ts where its records lie, or in ids/ofNobody.ts why not.
    expect([name, probe !== undefined]).toEqual([name, true]);
    const [existing, missing] = await compare(probe!);
    expect(existing).toEqual(missing);
    if (place.root === 'Mutation') expect(existing.answer).toMatch(/"NOT_FOUND"|There is no such fact/);
    else expect(existing.answer).toMatch(/:null|"totalCount":0/);
  });

  test('@emergencyLookup: a restricted child under their own name, and nobody', async () => {
    const [row] = await administrator.run(
      'social_care',
      'select given_name, family_name, date_of_birth::text from child_name join relationship.restricted_child using (child_id) limit 1',
    );
    const text = `query ($givenName: String!, $familyName: String!, $dateOfBirth: Date!)
      @emergencyLookup(reason: "The child did not come home", givenName: $givenName, familyName: $familyName, dateOfBirth: $dateOfBirth)
      { children { totalCount nodes { id name { givenName } care { status { lookedAfter } } health { status { overdue } } } } }`;
    const [existing, missing] = await compare({
      subject: 'emergency-duty',
      purpose: 'EMERGENCY',
      text,
      existing: row!['given_name'],
      missing: 'Nobody',
      variables: (givenName) => ({ givenName, familyName: row!['family_name'], dateOfBirth: row!['date_of_birth'] }),
    });
    expect(existing).toEqual(missing);
    expect(existing.answer).toContain('"totalCount":0');
  });

  test('what is excused is there', () => {
    const names = ID_PLACES.map(nameOf);
    expect(Object.keys(OF_NOBODY).filter((name) => !names.includes(name))).toEqual([]);
  });
});
