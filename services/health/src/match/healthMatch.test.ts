import { makeAssessment, makeChild } from '../testing/makeChild';
import { callerOf, openHealth, type OpenHealth } from '../testing/openHealth';
import type { HealthMatch } from './healthMatch.input';

const overdue = makeChild();
const done = makeChild({
  assessments: [
    makeAssessment({
      status: 'COMPLETED',
      completedOn: '2026-09-20',
      practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER',
    }),
  ],
});
const due = makeChild({ assessments: [makeAssessment({ kind: 'REVIEW', dueOn: '2026-12-24', status: 'BOOKED' })] });
const nothing = makeChild({ assessments: [] });
const adult = makeChild({ dateOfBirth: '2008-01-05' });
const stranger = makeChild();
const all = [overdue, done, due, nothing, adult];
let open: OpenHealth;
beforeAll(async () => {
  open = await openHealth();
  await open.seed(...all, stranger);
  await open.database.asLoader(async (client) => {
    await client.query('delete from health_checks; delete from sdq_score; delete from mental_health_referral');
    await client.query(
      `insert into health_checks (child_id, immunisations_up_to_date, checked_on)
       select id, id <> $2, '2026-10-01' from unnest($1::uuid[]) as id`,
      [[overdue.id, done.id, adult.id, stranger.id], done.id],
    );
    await client.query(
      `insert into sdq_score (id, child_id, completed_on, completed_by, total) values
       (gen_random_uuid(), $1, '2025-10-01', 'CARER', 30), (gen_random_uuid(), $1, '2026-10-01', 'CARER', 12),
       (gen_random_uuid(), $2, '2026-10-01', 'CARER', 17), (gen_random_uuid(), $1, '2026-11-01', 'TEACHER', 30)`,
      [overdue.id, done.id],
    );
  });
}, 60_000);
afterAll(() => open.close());

const worker = callerOf('SOCIAL_WORKER', [overdue.id, done.id, due.id, nothing.id], { adults: [adult.id] });
const MATCH = 'query ($where: HealthMatch!) { healthMatch(where: $where) }';
const match = async (where: HealthMatch, caller = worker) =>
  (await open.ask(caller, MATCH, { where })).data.healthMatch.map(nameOf).sort();
const nameOf = (id: string) =>
  Object.entries({ overdue, done, due, nothing, adult, stranger }).find(([, child]) => child.id === id)?.[0];

test.each<[HealthMatch, string[]]>([
  [{ assessmentOverdue: true }, ['overdue']],
  [{ assessmentOverdue: false }, ['done', 'due']],
  [{ assessmentOverdue: true, assessmentKind: 'REVIEW' }, []],
  [{ assessmentKind: 'REVIEW' }, ['due']],
  [{ assessmentStatus: 'COMPLETED' }, ['done']],
  [{ dueBefore: '2026-12-25' }, ['due', 'overdue']],
  [{ dueBefore: '2026-12-24' }, ['overdue']],
  [{ immunisationsUpToDate: true }, ['overdue']],
  [{ immunisationsUpToDate: false }, ['done']],
  [{ sdqBand: 'NORMAL' }, ['overdue']],
  [{ sdqBand: 'CAUSE_FOR_CONCERN' }, ['done']],
  [{ sdqBand: 'NORMAL', immunisationsUpToDate: false }, []],
  [{ referralStatus: 'ACCEPTED' }, []],
])('%j finds %j, of one’s own children', async (where, names) => expect(await match(where)).toEqual(names));

test('nothing asked is everybody in reach', async () =>
  expect(await match({})).toEqual(['adult', 'done', 'due', 'nothing', 'overdue']));

test('an adult whose rows need permission matches nothing about them, not even that nothing is overdue', async () => {
  expect(await match({ assessmentOverdue: true })).not.toContain('adult');
  expect(await match({ assessmentOverdue: false })).not.toContain('adult');
  const nurse = callerOf('LOOKED_AFTER_NURSE', [overdue.id], { adults: [adult.id] });
  expect(await match({ assessmentOverdue: true }, nurse)).toEqual(['adult', 'overdue']);
});

test('a role without an item finds nobody by it', async () => {
  const teacher = callerOf('DESIGNATED_TEACHER', [overdue.id, done.id]);
  expect(await match({ assessmentOverdue: true }, teacher)).toEqual([]);
  expect(await match({ sdqBand: 'NORMAL' }, callerOf('FOSTER_CARER', [overdue.id]))).toEqual([]);
});
