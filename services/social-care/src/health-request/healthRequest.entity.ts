import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('health_assessment_request')
export class HealthAssessmentRequestEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') kind!: string;
  @Column('date', { name: 'requested_on' }) requestedOn!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { name: 'changed_at', nullable: true }) changedAt!: Date | null;
}
