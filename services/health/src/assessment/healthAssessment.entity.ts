import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssessmentKind, AssessmentStatus, PractitionerType } from './AssessmentRecord';
import type { CancellationReason } from './CancellationReason';
import type { FieldChange } from './status-update/FieldChange';

@Entity('health_assessment')
export class HealthAssessmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') kind!: AssessmentKind;
  @Column('text') status!: AssessmentStatus;
  @Column('date', { name: 'counted_from' }) countedFrom!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('date', { name: 'booked_for', nullable: true }) bookedFor!: string | null;
  @Column('date', { name: 'completed_on', nullable: true }) completedOn!: string | null;
  @Column('text', { name: 'practitioner_type', nullable: true }) practitionerType!: PractitionerType | null;
  @Column('uuid', { nullable: true }) follows!: string | null;
  @Column('text', { name: 'cancelled_because', nullable: true }) cancelledBecause!: CancellationReason | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

@Entity('assessment_change')
export class AssessmentChangeEntity {
  @PrimaryColumn('uuid', { name: 'assessment_id' }) assessmentId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('uuid', { name: 'child_id' }) childId!: string;
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
