import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('professional')
export class ProfessionalEntity {
  @PrimaryColumn('text') subject!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'job_title' }) jobTitle!: string;
  @Column('text') team!: string;
  @Column('text', { nullable: true }) telephone!: string | null;
}

@Entity('worker_allocation')
export class WorkerAllocationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') subject!: string;
  @Column('text') kind!: 'caseload' | 'personalAdviser' | 'reviews';
  @Column('date', { name: 'started_on' }) startedOn!: string;
  /** The first day without access; null while it lasts. */
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('integer') version!: number;
}

@Entity('worker_allocation_change')
export class WorkerAllocationChangeEntity {
  @PrimaryColumn('uuid', { name: 'allocation_id' }) allocationId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { name: 'changed_by' }) changedBy!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('text') change!: 'ALLOCATED' | 'ENDED' | 'REOPENED';
  /** The transfer that set the allocation's end by this change. */
  @Column('uuid', { name: 'transfer_id', nullable: true }) transferId!: string | null;
  /** The end that it had, or would have but for transfers. */
  @Column('date', { name: 'ended_on_before', nullable: true }) endedOnBefore!: string | null;
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
