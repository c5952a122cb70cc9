import type { Query } from '@hub/platform';
import type { ChangeTable } from './changeTables';

const sinceOf = (table: ChangeTable): string => `
  select change.version, change.changed_at as "changedAt", change.changed_by_role as "changedByRole", change.changes,
    professional.name, professional.job_title as "jobTitle"
  from ${table} as change
  left join education_professional as professional on professional.subject = change.changed_by
  where change.record_id = $1 and change.version > $2 order by change.version`;

const insertOf = (table: ChangeTable): string => `
  insert into ${table} (record_id, version, child_id, changed_by, changed_by_role, changes)
  values ($1, $2, $3, $4, $5, $6::jsonb)`;

const forEachTable = (make: (table: ChangeTable) => string): Readonly<Record<ChangeTable, string>> => ({
  enrolment_change: make('enrolment_change'),
  upn_change: make('upn_change'),
  plan_change: make('plan_change'),
  attendance_change: make('attendance_change'),
  sen_change: make('sen_change'),
  attainment_change: make('attainment_change'),
});

const SINCE = forEachTable(sinceOf);
const INSERT = forEachTable(insertOf);

/** Every change after the version that the caller read, the latest last. */
export const changesSince = (table: ChangeTable, recordId: string, version: number): Query => ({
  name: `changes-since-${table}`,
  text: SINCE[table],
  values: [recordId, version],
});

/** Record, version, child, subject, role, changes as JSON. */
export const insertChange = (table: ChangeTable, values: unknown[]): Query => ({
  name: `insert-${table}`,
  text: INSERT[table],
  values,
});

/** Changes of one child come one after another, also of records that are not there yet. */
export const lockChild = (childId: string): Query => ({
  name: 'education-lock-child',
  text: `select pg_advisory_xact_lock(hashtextextended('education of ' || $1, 0))`,
  values: [childId],
});
