import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KeyStage } from './KeyStage';

@Entity('key_stage_result')
export class KeyStageResultEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('integer', { name: 'academic_year' }) academicYear!: number;
  @Column('text') stage!: KeyStage;
  @Column('text') subject!: string;
  @Column('text') result!: string;
  @Column('boolean', { name: 'met_expected', nullable: true }) metExpected!: boolean | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

@Entity('achievement')
export class AchievementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'achieved_on' }) achievedOn!: string;
  @Column('text') title!: string;
}
