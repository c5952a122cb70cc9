import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Band } from '../band/Band';
import type { DutyEndReason } from '../duty/DutyEndReason';
import type { DutyKind } from '../duty/DutyKind';
import type { ApplicationStatus } from './ApplicationStatus';
import type { AppliedAs } from './AppliedAs';

@Entity('housing_application')
export class HousingApplicationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { name: 'council_code' }) councilCode!: string;
  @Column('text') reference!: string;
  @Column('text', { name: 'applied_as' }) appliedAs!: AppliedAs;
  @Column('date', { name: 'made_on' }) madeOn!: string;
  @Column('text') status!: ApplicationStatus;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('text', { nullable: true }) band!: Band | null;
  @Column('date', { name: 'band_since', nullable: true }) bandSince!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

@Entity('band_period')
export class BandPeriodEntity {
  @PrimaryColumn('uuid', { name: 'application_id' }) applicationId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { nullable: true }) band!: Band | null;
  @Column('date') since!: string;
  @Column('text') reason!: string;
}

@Entity('housing_duty')
export class HousingDutyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'application_id' }) applicationId!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') kind!: DutyKind;
  @Column('text', { name: 'owed_by' }) owedBy!: string;
  @Column('date', { name: 'started_on' }) startedOn!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason!: DutyEndReason | null;
}

@Entity('application_change')
export class ApplicationChangeEntity {
  @PrimaryColumn('uuid', { name: 'application_id' }) applicationId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { name: 'changed_by' }) changedBy!: string;
  @Column('text', { name: 'changed_by_role' }) changedByRole!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('jsonb') changes!: unknown;
}
