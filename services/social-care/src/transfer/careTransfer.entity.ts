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
  @Column('integer') version!: number;
}
