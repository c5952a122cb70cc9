import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UpnUnknownReason } from './UpnUnknownReason';

@Entity('unique_pupil_number')
export class UniquePupilNumberEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text', { name: 'unknown_reason', nullable: true }) unknownReason!: UpnUnknownReason | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
