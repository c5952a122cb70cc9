import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('pathway_plan')
export class PathwayPlanEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'agreed_on' }) agreedOn!: string;
  @Column('date', { name: 'reviewed_on', nullable: true }) reviewedOn!: string | null;
  @Column('date', { name: 'review_due_on' }) reviewDueOn!: string;
  @Column('text', { nullable: true }) goals!: string | null;
  @Column('boolean', { name: 'young_person_agrees', nullable: true }) youngPersonAgrees!: boolean | null;
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
}

@Entity('leaver_activity')
export class LeaverActivityEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'as_at' }) asAt!: string;
  @Column('text', { name: 'in_touch', nullable: true }) inTouch!: string | null;
  @Column('text', { nullable: true }) activity!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
}

@Entity('leaver_accommodation')
export class LeaverAccommodationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date') since!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) kind!: string | null;
  @Column('boolean', { nullable: true }) suitable!: boolean | null;
  @Column('date', { name: 'visited_on', nullable: true }) visitedOn!: string | null;
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
}

@Entity('leaver_address')
export class LeaverAddressEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date') since!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text', { nullable: true }) postcode!: string | null;
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
}
