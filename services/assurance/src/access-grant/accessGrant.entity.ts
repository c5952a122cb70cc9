import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named, dated grant of the Caldicott guardian. */
@Entity('access_grant')
export class AccessGrantEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') person!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { array: true }) categories!: string[];
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'until_on' }) untilOn!: string;
  @Column('text') reason!: string;
  @Column('text', { name: 'given_by' }) givenBy!: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  @Column('text', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason!: string | null;
  @Column('integer') version!: number;
}
