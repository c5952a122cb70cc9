import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An objection of a young person, and its answer. */
@Entity('objection')
export class ObjectionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { array: true }) about!: string[];
  @Column('text') words!: string;
  @Column('text', { name: 'recorded_by' }) recordedBy!: string;
  @Column('text', { name: 'recorded_by_role' }) recordedByRole!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('date', { name: 'answer_due_on' }) answerDueOn!: string;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('text', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('integer') version!: number;
}
