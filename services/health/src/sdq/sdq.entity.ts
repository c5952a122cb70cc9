import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SdqInformant } from './SdqEnums';
import type { SdqAnswer } from './scoreSdq';

@Entity('sdq_score')
export class SdqScoreEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'completed_on' }) completedOn!: string;
  @Column('text', { name: 'completed_by' }) completedBy!: SdqInformant;
  @Column('integer') total!: number;
  @Column('text', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}

@Entity('sdq_answers')
export class SdqAnswersEntity {
  @PrimaryColumn('uuid', { name: 'sdq_id' }) sdqId!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'completed_on' }) completedOn!: string;
  @Column('text', { name: 'completed_by' }) completedBy!: SdqInformant;
  @Column('jsonb') answers!: SdqAnswer[];
}
