import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('care_plan')
export class CarePlanEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'agreed_on' }) agreedOn!: string;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text', { name: 'permanence_plan', nullable: true }) permanencePlan!: string | null;
  @Column('date', { name: 'permanence_agreed_on', nullable: true }) permanenceAgreedOn!: string | null;
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
}

@Entity('visit')
export class VisitEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('date', { name: 'done_on', nullable: true }) doneOn!: string | null;
  @Column('boolean', { name: 'seen_alone', nullable: true }) seenAlone!: boolean | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
}
