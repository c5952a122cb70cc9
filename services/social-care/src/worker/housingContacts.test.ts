import type { Query } from '@hub/platform';
import { makeChild, related } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';
import { professionalsPart } from './professionals.part';

/** The agreement: "housing sees only the personal adviser". */
const child = makeChild({
  dateOfBirth: '2006-05-05',
  relationships: [related('social-worker', 'caseload'), related('reviewing-officer', 'reviews')],
});
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(child);
  await open.database.asLoader((client) =>
    client.query(
      `insert into worker_allocation (child_id, subject, kind, started_on) values ($1, 'colleague', 'personalAdviser', '2025-01-10')`,
      [child.id],
    ),
  );
}, 60_000);
afterAll(() => open?.close());

const housing = () => callerOf('HOUSING_OFFICER', [], { adults: [child.id] });
const adviser = () => callerOf('PERSONAL_ADVISER', [], { adults: [child.id] });
const NAMES = `{ child(id: "${child.id}") { care { professionals { name relationship } } } }`;

test('housing is shown the personal adviser, a personal adviser everybody', async () => {
  const { data } = await open.ask(housing(), NAMES);
  expect(data.child.care.professionals).toEqual([{ name: 'Tom Reed', relationship: 'PERSONAL_ADVISER' }]);
  expect((await open.ask(adviser(), NAMES)).data.child.care.professionals).toHaveLength(3);
});

test('the database lets housing see no other allocation and no other professional', async () => {
  const rows = (query: Query) => open.database.runAs(housing(), query);
  expect(await rows({ text: 'select kind from worker_allocation' })).toEqual([{ kind: 'personalAdviser' }]);
  expect(await rows({ text: 'select name from professional' })).toEqual([{ name: 'Tom Reed' }]);
  expect(await open.database.runAs(adviser(), { text: 'select name from professional' })).toHaveLength(7);
});

test('the resolver keeps to it by itself, should rows of others reach it', () => {
  const row = (kind: string) => ['a', 1, 'Name', 'Job', null, null, kind, '2025-01-10', null];
  const professionals = professionalsPart.read(child.id, [
    row('caseload'),
    row('personalAdviser'),
    row('reviews'),
  ] as never);
  expect(professionalsPart.keepFor!('HOUSING_OFFICER', professionals)).toHaveLength(1);
  expect(professionalsPart.keepFor!('LOOKED_AFTER_NURSE', professionals)).toHaveLength(3);
});

test('a personal adviser has the young person on their caseload, until the allocation ends', async () => {
  const scope = await open.socialCare.resolveScope('colleague', 'caseload');
  expect(scope).toMatchObject({ adults: [child.id] });
  await open.database.asLoader((client) =>
    client.query(`update worker_allocation set ended_on = '2026-11-22' where kind = 'personalAdviser'`),
  );
  expect(await open.socialCare.resolveScope('colleague', 'caseload')).toMatchObject({ adults: [] });
});
