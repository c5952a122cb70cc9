import type { EducationPhase } from '../enrolment/EducationPhase';

/** A school that does not exist. */
export interface InventedSchool {
  /** From 999 001 on: no such number was ever given to a school. */
  urn: string;
  name: string;
  phase: EducationPhase;
  designatedTeacher: string;
  /** DfE code of the council in whose area it lies. */
  authority: string;
}

const school = (urn: string, authority: string, phase: EducationPhase, name: string, designatedTeacher: string) => ({
  urn,
  name,
  phase,
  designatedTeacher,
  authority,
});

export const INVENTED_SCHOOLS: readonly InventedSchool[] = [
  school('999001', '816', 'SECONDARY', 'Clifton Bridge Academy', 'Peter Holroyd'),
  school('999002', '816', 'PRIMARY', 'Ouse Meadow Primary School', 'Anita Desai'),
  school('999003', '816', 'COLLEGE', 'Walmgate Sixth Form College', 'Rob Tindall'),
  school('999011', '815', 'SECONDARY', 'Nidd Vale Academy', 'Susan Blackwood'),
  school('999012', '815', 'PRIMARY', 'Wharfe Edge Primary School', 'Daniel Moss'),
  school('999013', '815', 'COLLEGE', 'Moors Gate College', 'Farah Siddiqui'),
  school('999021', '808', 'SECONDARY', 'Barrage Park Academy', 'Leanne Hood'),
  school('999022', '808', 'PRIMARY', 'Tees Lock Primary School', 'Michael Adeyemi'),
  school('999023', '808', 'COLLEGE', 'Riverbend Sixth Form College', 'Carol Finch'),
];

/** Where a child of this council and phase goes; a child placed far away is on the roll of such a school too. */
export const schoolOf = (authority: string, phase: EducationPhase): InventedSchool =>
  INVENTED_SCHOOLS.find((each) => each.authority === authority && each.phase === phase) ??
  school(
    `9${authority}${PHASE_NUMBERS[phase]}`,
    authority,
    phase,
    `Area ${authority} ${PHASE_NAMES[phase]}`,
    'Jo Bloggs',
  );

/** Of councils beyond the three, whose schools have no more than a number. */
const PHASE_NUMBERS: Partial<Record<EducationPhase, string>> = { PRIMARY: '01', SECONDARY: '02', COLLEGE: '03' };
const PHASE_NAMES: Partial<Record<EducationPhase, string>> = { PRIMARY: 'Primary School', SECONDARY: 'Academy', COLLEGE: 'College' }; // prettier-ignore

/** The personas of the virtual school and its schools, and where they work. */
export const ADVISERS = [{ authority: '816', subject: 'virtual-school-adviser', started_on: '2019-09-01' }];
export const SCHOOL_STAFF = [{ school_urn: '999001', subject: 'designated-teacher', started_on: '2020-09-01' }];
export const PROFESSIONALS = [
  { subject: 'virtual-school-adviser', name: 'Fatima Rahman', job_title: 'Virtual school adviser' },
  { subject: 'designated-teacher', name: 'Peter Holroyd', job_title: 'Designated teacher' },
];

/** How the councils count to an initial plan is made up, so that both ways can be tried. */
export const PLAN_SETTINGS = [
  { authority: '816', counted_in: 'SCHOOL_DAYS' },
  { authority: '815', counted_in: 'WORKING_DAYS' },
  { authority: '808', counted_in: 'SCHOOL_DAYS' },
].map((setting) => ({ ...setting, initial_plan_days: 20, source: 'Made up for trying the hub out' }));
