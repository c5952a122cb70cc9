import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('episode')
export class EpisodeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'started_on' }) startedOn!: string;
  /** 1 unless the return holds more than one row of the child with this start. */
  @Column('integer') occurrence!: number;
  @Column('text', { name: 'reason_for_episode', nullable: true }) reasonForEpisode!: string | null;
  @Column('text', { name: 'legal_status', nullable: true }) legalStatus!: string | null;
  @Column('text', { name: 'category_of_need', nullable: true }) categoryOfNeed!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('text', { name: 'reason_ended', nullable: true }) reasonEnded!: string | null;
}
