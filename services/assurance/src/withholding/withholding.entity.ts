import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a look is not shown to the young person for a while. */
@Entity('withholding')
export class WithholdingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') chain!: string;
  @Column('bigint') sequence!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'until_on' }) untilOn!: string;
  @Column('text') words!: string;
  @Column('text', { name: 'decided_by' }) decidedBy!: string;
  @Column('timestamptz', { name: 'decided_at' }) decidedAt!: Date;
  @Column('text', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('integer') version!: number;
}
