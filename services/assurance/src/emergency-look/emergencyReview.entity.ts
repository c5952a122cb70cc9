import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Every decision on an emergency look; the highest version stands. */
@Entity('emergency_review')
export class EmergencyReviewEntity {
  @PrimaryColumn('uuid') chain!: string;
  @PrimaryColumn('bigint') sequence!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text') decision!: string;
  @Column('text') words!: string;
  @Column('text', { name: 'reviewed_by' }) reviewedBy!: string;
  @Column('text', { name: 'reviewed_by_role' }) reviewedByRole!: string;
  @Column('timestamptz', { name: 'reviewed_at' }) reviewedAt!: Date;
}
