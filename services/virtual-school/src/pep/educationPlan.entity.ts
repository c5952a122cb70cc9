import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SchoolTerm } from '../academic-year/SchoolTerm';
import type { EducationPlanKind } from './EducationPlanKind';
import type { EducationPlanQuality } from './EducationPlanQuality';
import type { TargetRecord } from './EducationPlanRecord';
import type { EducationPlanStatus } from './EducationPlanStatus';

@Entity('personal_education_plan')
export class EducationPlanEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') kind!: EducationPlanKind;
  @Column('text') status!: EducationPlanStatus;
  @Column('integer', { name: 'academic_year' }) academicYear!: number;
  @Column('text') term!: SchoolTerm;
  @Column('date', { name: 'counted_from' }) countedFrom!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('date', { name: 'held_on', nullable: true }) heldOn!: string | null;
  @Column('text', { nullable: true }) quality!: EducationPlanQuality | null;
  @Column('boolean', { name: 'childs_view_recorded', nullable: true }) childsViewRecorded!: boolean | null;
  @Column('jsonb') targets!: TargetRecord[];
  @Column('numeric', { name: 'premium_amount', nullable: true }) premiumAmount!: string | null;
  @Column('text', { name: 'premium_use', nullable: true }) premiumUse!: string | null;
  @Column('uuid', { nullable: true }) follows!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

/** When the schools of an authority are open. */
@Entity('school_term')
export class SchoolTermEntity {
  @PrimaryColumn('text') authority!: string;
  @PrimaryColumn('integer', { name: 'academic_year' }) academicYear!: number;
  @PrimaryColumn('text') term!: SchoolTerm;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on' }) endsOn!: string;
  @Column('date', { name: 'half_term_from' }) halfTermFrom!: string;
  @Column('date', { name: 'half_term_to' }) halfTermTo!: string;
  @Column('text') source!: string;
}

/** How an authority counts to its initial plans. */
@Entity('plan_setting')
export class PlanSettingEntity {
  @PrimaryColumn('text') authority!: string;
  @Column('integer', { name: 'initial_plan_days' }) initialPlanDays!: number;
  @Column('text', { name: 'counted_in' }) countedIn!: 'SCHOOL_DAYS' | 'WORKING_DAYS';
  @Column('text') source!: string;
}
