import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindingArea } from './FindingArea';

@Entity('assessment_finding')
export class AssessmentFindingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('uuid', { name: 'assessment_id' }) assessmentId!: string;
  @Column('date', { name: 'found_on' }) foundOn!: string;
  @Column('text') area!: FindingArea;
  @Column('text') finding!: string;
  @Column('text', { nullable: true }) action!: string | null;
}

@Entity('immunisation')
export class ImmunisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') vaccine!: string;
  @Column('integer') dose!: number;
  @Column('date', { name: 'due_on' }) dueOn!: string;
  @Column('date', { name: 'given_on', nullable: true }) givenOn!: string | null;
  @Column('boolean') declined!: boolean;
}

@Entity('substance_misuse')
export class SubstanceMisuseEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'identified_on' }) identifiedOn!: string;
  @Column('text') substance!: string;
  @Column('date', { name: 'offered_on', nullable: true }) offeredOn!: string | null;
  @Column('date', { name: 'received_from', nullable: true }) receivedFrom!: string | null;
}
