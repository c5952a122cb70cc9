import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SchoolTerm } from '../academic-year/SchoolTerm';

@Entity('term_attendance')
export class TermAttendanceEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('integer', { name: 'academic_year' }) academicYear!: number;
  @Column('text') term!: SchoolTerm;
  @Column('integer', { name: 'sessions_possible' }) sessionsPossible!: number;
  @Column('integer', { name: 'sessions_authorised' }) sessionsAuthorised!: number;
  @Column('integer', { name: 'sessions_unauthorised' }) sessionsUnauthorised!: number;
  @Column('numeric', { name: 'hours_offered', nullable: true }) hoursOffered!: string | null;
  @Column('integer') suspensions!: number;
  @Column('integer', { name: 'sessions_suspended' }) sessionsSuspended!: number;
  @Column('integer', { name: 'permanent_exclusions' }) permanentExclusions!: number;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
