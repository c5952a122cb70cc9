import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('missing_episode')
export class MissingEpisodeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') kind!: string;
  @Column('date', { name: 'began_on' }) beganOn!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('boolean', { name: 'police_told', nullable: true }) policeTold!: boolean | null;
  @Column('boolean', { name: 'interview_offered', nullable: true }) interviewOffered!: boolean | null;
  @Column('boolean', { name: 'interview_accepted', nullable: true }) interviewAccepted!: boolean | null;
  @Column('date', { name: 'interview_held_on', nullable: true }) interviewHeldOn!: string | null;
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
}
