import { addDays, hubErrorOf } from '@hub/platform';
import fc from 'fast-check';
import type { ApplicationRecord } from '../application/ApplicationRecord';
import type { ApplicationPlan } from '../application/change/ApplicationPlan';
import { MAY_END, DutyEndReason } from './DutyEndReason';
import { DutyKind } from './DutyKind';
import { isOwedOn, type DutyRecord } from './DutyRecord';
import { planDutyEnd } from './end-duty/planDutyEnd';
import { planNewDuty } from './record-duty/planNewDuty';

const MADE_ON = '2026-01-05';
const OPEN: ApplicationRecord = {
  id: 'application',
  childId: 'child',
  councilCode: 'X',
  reference: 'r',
  appliedAs: 'CARE_LEAVER',
  madeOn: MADE_ON,
  status: 'OPEN',
  closedOn: null,
  band: null,
  bandSince: null,
  version: 1,
  duties: [],
};

/** One thing that an officer tries, some days after the one before and dated some days back. */
const steps = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 60 }),
    back: fc.integer({ min: 0, max: 20 }),
    kind: fc.constantFrom(...Object.values(DutyKind)),
    end: fc.option(fc.record({ which: fc.nat(5), reason: fc.constantFrom(...Object.values(DutyEndReason)) }), {
      freq: 2,
    }),
  }),
  { minLength: 1, maxLength: 15 },
);
type Step = typeof steps extends fc.Arbitrary<(infer Each)[]> ? Each : never;

function attempt(current: ApplicationRecord, { kind, end, back }: Step, today: string): ApplicationPlan | null {
  const day = addDays(today, -back);
  try {
    if (!end) return planNewDuty(current, { kind, startedOn: day, owedBy: 'X' }, today);
    const duty = current.duties[end.which % Math.max(current.duties.length, 1)];
    return planDutyEnd(current, { dutyId: duty?.id ?? 'none', reason: end.reason, endedOn: day }, today);
  } catch (error) {
    expect(['BAD_USER_INPUT', 'NOT_FOUND']).toContain(hubErrorOf(error)?.code);
    return null;
  }
}

/** What the database would hold after the plan. */
function apply(duties: readonly DutyRecord[], { ended = [], begun }: ApplicationPlan): DutyRecord[] {
  const after = duties.map((duty) => ({ ...duty, ...ended.find(({ id }) => id === duty.id) }));
  return begun ? [...after, { ...begun, id: `${after.length}`, endedOn: null, endReason: null }] : after;
}

function expectLawful(duties: readonly DutyRecord[], today: string): void {
  const open = duties.filter(({ endedOn }) => endedOn === null).map(({ kind }) => kind);
  expect(new Set(open).size).toBe(open.length);
  if (open.includes('MAIN')) expect(open).toEqual(['MAIN']);
  if (open.includes('RELIEF')) expect(open).not.toContain('PREVENTION');
  for (const duty of duties) {
    expect(duty.startedOn >= MADE_ON && duty.startedOn <= today).toBe(true);
    if (duty.endedOn === null) expect(isOwedOn(duty, today)).toBe(true);
    else expect(duty.endedOn >= duty.startedOn && duty.endedOn <= today && !isOwedOn(duty, today)).toBe(true);
    if (duty.endReason && duty.endReason !== 'REPLACED') expect(MAY_END[duty.kind]).toContain(duty.endReason);
    if (duty.endReason === 'FIFTY_SIX_DAYS') expect(duty.endedOn! >= addDays(duty.startedOn, 56)).toBe(true);
  }
}

test('whatever officers record in whatever order, the duties stay as the Act has them', () =>
  fc.assert(
    fc.property(steps, (sequence) => {
      let [duties, today]: [DutyRecord[], string] = [[], MADE_ON];
      for (const step of sequence) {
        today = addDays(today, step.wait);
        const plan = attempt({ ...OPEN, duties }, step, today);
        if (plan) duties = apply(duties, plan);
        expectLawful(duties, today);
      }
    }),
    { numRuns: 500 },
  ));

test('the main duty follows a relief duty that ended before its time on the day of that end', () => {
  const relief: DutyRecord = { id: '1', kind: 'RELIEF', owedBy: 'X', startedOn: '2026-02-01', endedOn: '2026-02-20', endReason: 'REFUSED_OFFER' }; // prettier-ignore
  const plan = (startedOn: string) => planNewDuty({ ...OPEN, duties: [relief] }, { kind: 'MAIN', startedOn, owedBy: 'X' }, '2026-03-01'); // prettier-ignore
  expect(plan('2026-02-20')).toMatchObject({ begun: { kind: 'MAIN' }, ended: [] });
  expect(() => plan('2026-02-19')).toThrow('at the earliest');
});

test('a closed application takes on no duty', () =>
  expect(() => planNewDuty({ ...OPEN, status: 'HOUSED' }, { kind: 'INQUIRIES', owedBy: 'X' }, '2026-03-01')).toThrow(
    'closed',
  ));
