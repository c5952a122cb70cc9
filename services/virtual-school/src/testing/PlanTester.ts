import { randomUUID } from 'node:crypto';
import type { Caller, SyntheticChild } from '@hub/platform';
import { makeChild } from './makeChild';
import { callerOf, type Answer, type OpenVirtualSchool } from './openVirtualSchool';

const PLAN = `plan { id version status kind term academicYear dueOn heldOn quality childsViewRecorded pupilPremiumPlus
  pupilPremiumPlusUse overdue targets { text progress } child { id } } changes { field from to } dryRun replayed`;
const MEETING = `mutation ($input: RecordPepMeetingInput!) { recordPepMeeting(input: $input) { ${PLAN}
  nextDueOn nextPlan { id version kind status term academicYear countedFrom dueOn } } }`;
const UPDATE = `mutation ($input: UpdatePersonalEducationPlanInput!) { updatePersonalEducationPlan(input: $input) { ${PLAN} } }`;

export const HELD = {
  heldOn: '2026-11-18',
  childsViewRecorded: true,
  targets: [{ text: 'Read aloud' }, { text: 'Arrive on time', progress: 'MET' }],
  pupilPremiumPlus: 650.5,
  pupilPremiumPlusUse: 'Tuition',
};

/** A child with one draft for the autumn term 2026, due on its last day, and the two who work on it. */
export async function newPlan(open: OpenVirtualSchool, changes: Partial<SyntheticChild> = {}, columns = {}) {
  const child = makeChild(changes);
  await open.seed(child);
  await open.load('delete from personal_education_plan where child_id = $1', [child.id]);
  const plan = { kind: 'TERMLY', academic_year: 2026, term: 'AUTUMN', counted_from: '2026-06-10', due_on: '2026-12-18', ...columns }; // prettier-ignore
  const [{ id: planId }] = (await open.load(
    `insert into personal_education_plan (child_id, kind, academic_year, term, counted_from, due_on) values ($1, $2, $3, $4, $5, $6) returning id`,
    [child.id, ...Object.values(plan)],
  )) as [{ id: string }];
  const adviser = callerOf('VIRTUAL_SCHOOL_ADVISER', [child.id]);
  const teacher = callerOf('DESIGNATED_TEACHER', [child.id], { subject: 'designated-teacher' });
  const send = (query: string) => (input: object, caller: Caller) =>
    open.ask(caller, query, { input: { planId, expectedVersion: 1, idempotencyKey: randomUUID(), ...input } });
  const [meeting, update] = [send(MEETING), send(UPDATE)];
  return {
    child,
    planId,
    adviser,
    teacher,
    hold: (input: object = {}, caller: Caller = teacher): Promise<Answer> => meeting({ ...HELD, ...input }, caller),
    update: (input: object, caller: Caller = adviser): Promise<Answer> => update(input, caller),
    stored: () => open.load('select * from personal_education_plan where child_id = $1 order by due_on', [child.id]),
    changes: () => open.load('select * from plan_change where child_id = $1 order by version', [child.id]),
  };
}

export const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions?.['code'];
export const fieldsOf = (answer: Answer) =>
  (answer.errors?.[0]?.extensions?.['fields'] as { field: string; message: string }[] | undefined) ?? [];
