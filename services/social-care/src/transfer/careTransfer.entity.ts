import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That another authority is responsible for a child from a day on. */
@Entity('care_transfer')
export class CareTransferEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  /** The authority that takes over. */
  @Column('text', { name: 'to_code' }) toCode!: string;
  /** Its first day. */
  @Column('date', { name: 'on_day' }) onDay!: string;
  @Column('text', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  /** The day in England on which it was recorded. */
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
  /** Whether what it ended is kept, so that it can be put back. */
  @Column('boolean', { name: 'is_reversible' }) isReversible!: boolean;
  /** The allocation of the professional who receives the child; null for one that was loaded. */
  @Column('uuid', { name: 'allocation_id', nullable: true }) allocationId!: string | null;
  @Column('text', { name: 'cancelled_by', nullable: true }) cancelledBy!: string | null;
  /** From then on it does not stand, and never did. */
  @Column('timestamptz', { name: 'cancelled_at', nullable: true }) cancelledAt!: Date | null;
  @Column('integer') version!: number;
}
