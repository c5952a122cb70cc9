import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('shared_view')
export class SharedViewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'said_on' }) saidOn!: string;
  @Column('text', { nullable: true }) about!: string | null;
  @Column('text') words!: string;
  @Column('text', { array: true }) audience!: string[];
  @Column('text', { array: true }) readers!: string[];
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
}

@Entity('recorded_view')
export class RecordedViewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'said_on' }) saidOn!: string;
  @Column('text', { nullable: true }) about!: string | null;
  @Column('text') words!: string;
  @Column('text', { name: 'told_to', nullable: true }) toldTo!: string | null;
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
}
