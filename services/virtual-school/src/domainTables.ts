import { writeReceiptTable, type DomainTable } from '@hub/platform';

/** Every table of schema `public` with its one category; row-level security is generated from this list. */
export const domainTables: DomainTable[] = [
  { table: 'pupil', category: 'education.enrolment', childColumn: 'child_id', write: true },
  { table: 'pupil_birth', category: 'identity.name', childColumn: 'child_id' },
  { table: 'enrolment', category: 'education.enrolment', childColumn: 'child_id', write: true },
  { table: 'enrolment_change', category: 'education.enrolment', childColumn: 'child_id', write: true },
  { table: 'education_professional', category: 'education.enrolment', childColumn: null },
  { table: 'unique_pupil_number', category: 'identity.upn', childColumn: 'child_id', write: true },
  { table: 'upn_change', category: 'identity.upn', childColumn: 'child_id', write: true },
  { table: 'school_term', category: 'education.pep', childColumn: null },
  { table: 'plan_setting', category: 'education.pep', childColumn: null },
  { table: 'personal_education_plan', category: 'education.pep', childColumn: 'child_id', write: true },
  { table: 'plan_change', category: 'education.pep', childColumn: 'child_id', write: true },
  { table: 'term_attendance', category: 'education.attendance', childColumn: 'child_id', write: true },
  { table: 'attendance_change', category: 'education.attendance', childColumn: 'child_id', write: true },
  { table: 'special_educational_needs', category: 'education.sen', childColumn: 'child_id', write: true },
  { table: 'sen_change', category: 'education.sen', childColumn: 'child_id', write: true },
  { table: 'key_stage_result', category: 'education.attainment', childColumn: 'child_id', write: true },
  { table: 'achievement', category: 'education.attainment', childColumn: 'child_id', write: true },
  { table: 'attainment_change', category: 'education.attainment', childColumn: 'child_id', write: true },
  writeReceiptTable,
];
