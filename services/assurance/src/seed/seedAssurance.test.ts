import { randomUUID } from 'node:crypto';
import type { Population, SyntheticChild } from '@hub/platform';
import { callerOf, openAssurance, type OpenAssurance } from '../testing/openAssurance';
import { seedAssurance } from './seedAssurance';

const child = (changes: Partial<SyntheticChild>): SyntheticChild =>
  ({
    id: randomUUID(),
    localId: 'DEMO000001',
    givenName: 'Robin',
    familyName: 'Example',
    dateOfBirth: '2012-05-05',
    nhsNumber: '9990548609',
    endedCareOn: null,
    leaver: null,
    restricted: false,
    relationships: [],
    ...changes,
  }) as SyntheticChild;
const related = (kind: string, subject: string) => [{ kind, subject, startedOn: '2020-01-01', endedOn: null }];
const leaver = {
  endedCareOn: '2024-01-01',
  leaver: { inTouch: 'YES' as const, activity: 'F1', accommodation: 'U', suitable: true },
};
const self = child({ ...leaver, relationships: related('self', 'care-experienced') });
const restricted = child({ restricted: true, relationships: related('registeredPatients', 'nurse') });
const population: Population = {
  authorities: [],
  professionals: [
    { subject: 'care-experienced', name: 'Kayleigh Dunn', jobTitle: 'Care leaver', team: '', telephone: '' },
    { subject: 'data-protection-officer', name: 'Samuel Greene', jobTitle: 'Data protection officer', team: 'Team', telephone: '' },
    { subject: 'records-officer', name: 'Tomos Bevan', jobTitle: 'Records officer', team: 'Team', telephone: '' },
    { subject: 'nurse', name: 'Nia Okafor', jobTitle: 'Looked-after children nurse', team: 'Team', telephone: '' },
  ],
  children: [child({}), child({}), restricted, self, ...Array.from({ length: 40 }, () => child(leaver))],
}; // prettier-ignore

let open: OpenAssurance;
const seed = () => open.database.asLoader((client) => seedAssurance(client, population));
const count = async (table: string) =>
  open.database.asLoader(async (client) => (await client.query(`select from ${table}`)).rowCount);
beforeAll(async () => {
  open = await openAssurance();
  await seed();
}, 60_000);
afterAll(() => open?.close());

test('whoever reads their own record let the virtual school see activity and enrolment', async () => {
  const categories = ['leaver.activity', 'education.enrolment', 'education.pep'];
  const opened = await open.opened({ categories, children: [self.id] });
  expect(opened).toEqual({ 'leaver.activity': [self.id], 'education.enrolment': [self.id] });
});

test('one restricted record is open to one person', async () => {
  const { rows } = await open.database.asLoader((client) =>
    client.query('select person, child_id, categories from access_grant'),
  );
  const categories = ['care.status', 'health.status', 'identity.name'];
  expect(rows).toEqual([{ person: 'nurse', child_id: restricted.id, categories }]);
});

test('two records wait for the records officer', async () => {
  const scope = await open.assurance.resolveScope('records-officer', 'matchQueue');
  expect(scope).toMatchObject({ kind: 'LIST', minors: [] });
  expect((scope as { adults: string[] }).adults).toHaveLength(2);
});

test('an objection waits for the data protection officer', async () => {
  const officer = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'data-protection-officer' });
  const { data } = await open.ask(officer, '{ objections { nodes { about decision } } }');
  expect(data.objections.nodes).toEqual([{ about: ['care.contacts'], decision: null }]);
});

test('a young person is in no directory of names', async () => {
  const { rows } = await open.database.asLoader((client) =>
    client.query('select name from directory.person order by name'),
  );
  expect(rows.map(({ name }) => name)).toEqual(['Nia Okafor', 'Samuel Greene', 'Tomos Bevan']);
});

test('seeding again changes nothing', async () => {
  const tables = ['permission', 'permission_change', 'objection', 'access_grant', 'match_candidate', 'candidate_name'];
  const before = await Promise.all(tables.map(count));
  expect(Math.min(...(before as number[]))).toBeGreaterThan(0);
  await seed();
  expect(await Promise.all(tables.map(count))).toEqual(before);
});
