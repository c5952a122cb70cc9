import { randomUUID } from 'node:crypto';
import { makeChild } from '../testing/makeChild';
import { callerOf, openVirtualSchool, type OpenVirtualSchool } from '../testing/openVirtualSchool';

let open: OpenVirtualSchool;
beforeAll(async () => {
  open = await openVirtualSchool();
  await open.seed(makeChild());
  await open.load('delete from enrolment');
}, 60_000);
afterAll(() => open.close());

const scopeOf = (subject: string, relationship: string) => open.virtualSchool.resolveScope(subject, relationship);

describe('an adviser of the virtual school', () => {
  test('reaches whom the authority looks after, from pre-school to 17; who these are social care says', async () =>
    expect(await scopeOf('virtual-school-adviser', 'authorityCohort')).toEqual({
      kind: 'AUTHORITY', authority: '816', fromAge: 3, toAge: 17,
    })); // prettier-ignore
  test('of nowhere, or by a relationship of another agency, reaches nobody', async () => {
    expect(await scopeOf('nobody', 'authorityCohort')).toEqual({ kind: 'NONE' });
    expect(await scopeOf('designated-teacher', 'authorityCohort')).toEqual({ kind: 'NONE' });
    expect(await scopeOf('virtual-school-adviser', 'caseload')).toEqual({ kind: 'NONE' });
  });
  test('who starts tomorrow or left today reaches nobody; who moved is with the new authority', async () => {
    await open.load(`insert into relationship.adviser (authority, subject, started_on, ended_on) values
      ('815', 'starts-tomorrow', '2026-11-23', null), ('815', 'left-today', '2020-01-01', '2026-11-22'),
      ('815', 'moved', '2020-01-01', '2026-09-01'), ('808', 'moved', '2026-09-01', null)`);
    expect(await scopeOf('starts-tomorrow', 'authorityCohort')).toEqual({ kind: 'NONE' });
    expect(await scopeOf('left-today', 'authorityCohort')).toEqual({ kind: 'NONE' });
    expect(await scopeOf('moved', 'authorityCohort')).toMatchObject({ authority: '808' });
  });
});

describe('a designated teacher', () => {
  const URN = '999001';
  const enrol = async (
    columns: { started?: string; ended?: string | null; urn?: string | null; born?: string } = {},
  ) => {
    const { started = '2026-09-01', ended = null, urn = URN, born = '2015-05-05' } = columns;
    const id = randomUUID();
    await open.load(`insert into pupil (child_id, authority) values ($1, '816')`, [id]);
    if (born) await open.load('insert into pupil_birth (child_id, date_of_birth) values ($1, $2)', [id, born]);
    await open.load(
      `insert into enrolment (child_id, school_urn, school_name, phase, started_on, ended_on) values ($1, $2, 'S', 'SECONDARY', $3, $4)`,
      [id, urn, started, ended],
    );
    return id;
  };
  const roll = async () => {
    const { minors, adults, restricted, restrictedMinors } = (await scopeOf('designated-teacher', 'pupils')) as any;
    return { minors: minors.sort(), adults, restricted, restrictedMinors };
  };
  beforeEach(() => open.load('delete from enrolment'));

  test('reaches the current roll of the own school: not who left, not who is yet to come, not who is elsewhere', async () => {
    const current = await enrol();
    const [leavesTomorrow, startedToday] = [
      await enrol({ ended: '2026-11-23' }),
      await enrol({ started: '2026-11-22' }),
    ];
    await enrol({ ended: '2026-11-22' });
    await enrol({ ended: '2026-11-21' });
    await enrol({ started: '2026-11-23' });
    await enrol({ urn: '999002' });
    await enrol({ urn: null });
    expect(await roll()).toEqual({
      minors: [current, leavesTomorrow, startedToday].sort(),
      adults: [],
      restricted: [],
      restrictedMinors: [],
    });
  });

  test('split at the eighteenth birthday; without a day of birth a pupil counts as adult', async () => {
    const [adult, minor, unknown] = [await enrol({ born: '2008-11-22' }), await enrol({ born: '2008-11-23' }), await enrol({ born: '' })]; // prettier-ignore
    const found = await roll();
    expect([found.minors, found.adults.sort()]).toEqual([[minor], [adult, unknown].sort()]);
  });

  test('a restricted child is told apart, for no scope, and whether it is under 18', async () => {
    const [child, adult] = [await enrol(), await enrol({ born: '2008-11-22' })];
    for (const id of [child, adult])
      await open.load('insert into relationship.restricted_child (child_id) values ($1)', [id]);
    const { restricted, ...others } = await roll();
    expect(restricted!.sort()).toEqual([child, adult].sort());
    expect(others).toEqual({ minors: [], adults: [], restrictedMinors: [child] });
  });

  test('who leaves the school has lost the roll on the next request', async () => {
    await enrol();
    await open.load(`insert into relationship.school_staff (school_urn, subject, started_on) values ($1, 'leaving', '2020-01-01')`, [URN]); // prettier-ignore
    expect(await scopeOf('leaving', 'pupils')).toMatchObject({ minors: [expect.any(String)] });
    await open.load(`update relationship.school_staff set ended_on = '2026-11-22' where subject = 'leaving'`);
    expect(await scopeOf('leaving', 'pupils')).toMatchObject({ kind: 'LIST', minors: [], adults: [], restricted: [] });
  });

  test('an adviser who records a move takes the child off one roll and puts it on another, at once', async () => {
    const child = await enrol();
    await open.load(`insert into relationship.school_staff (school_urn, subject, started_on) values ('999777', 'other-teacher', '2020-01-01')`); // prettier-ignore
    const move = (input: object) =>
      open.ask(callerOf('VIRTUAL_SCHOOL_ADVISER', [child]), 'mutation ($input: UpdateEnrolmentInput!) { updateEnrolment(input: $input) { enrolment { schoolName onRoll since } } }', {
        input: { childId: child, since: '2026-11-22', idempotencyKey: randomUUID(), ...input },
      }); // prettier-ignore
    const moved = await move({ schoolName: 'Other', schoolUrn: '999777', phase: 'SECONDARY', expectedVersion: 1 });
    expect(moved.errors).toBeUndefined();
    expect([(await roll()).minors, await scopeOf('other-teacher', 'pupils')]).toMatchObject([[], { minors: [child] }]);
    const { data } = await move({ expectedVersion: 2 });
    expect(data.updateEnrolment.enrolment).toEqual({ schoolName: null, onRoll: false, since: null });
    expect(await scopeOf('other-teacher', 'pupils')).toMatchObject({ minors: [] });
  });
});
