import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionStatus } from './ActionStatus';
import type { PartnerAgency } from './PartnerAgency';
import type { FieldChange } from './update/planActionUpdate';

@Entity('partner')
export class PartnerEntity {
  @PrimaryColumn('text') subject!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'job_title' }) jobTitle!: string;
}

@Entity('partnership_action')
export class PartnershipActionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'authority_code' }) authorityCode!: string;
  @Column('text', { name: 'strategy_id', nullable: true }) strategyId!: string | null;
  @Column('text', { name: 'step_id', nullable: true }) stepId!: string | null;
  @Column('text') title!: string;
  @Column('text', { name: 'owner_agency' }) ownerAgency!: PartnerAgency;
  @Column('text', { name: 'lead_subject', nullable: true }) leadSubject!: string | null;
  @Column('smallint', { nullable: true }) principle!: number | null;
  @Column('text') status!: ActionStatus;
  @Column('text') progress!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('date', { name: 'completed_on', nullable: true }) completedOn!: string | null;
  @Column('text', { name: 'escalated_to', nullable: true }) escalatedTo!: string | null;
  @Column('date', { name: 'escalated_on', nullable: true }) escalatedOn!: string | null;
  @Column('text', { name: 'escalation_reason', nullable: true }) escalationReason!: string | null;
  @Column('boolean') synthetic!: boolean;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

@Entity('action_change')
export class ActionChangeEntity {
  @PrimaryColumn('uuid', { name: 'action_id' }) actionId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text', { name: 'changed_by' }) changedBy!: string;
  @Column('text', { name: 'changed_by_role' }) changedByRole!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('jsonb') changes!: FieldChange[];
}

@Entity('write_receipt')
export class WriteReceiptEntity {
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('text') mutation!: string;
  @PrimaryColumn('text', { name: 'idempotency_key' }) idempotencyKey!: string;
  @Column('text', { name: 'request_digest' }) requestDigest!: string;
  @Column('jsonb', { nullable: true }) outcome!: unknown;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}
