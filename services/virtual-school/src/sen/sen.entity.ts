import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SenNeed } from './SenNeed';
import type { SenProvision } from './SenProvision';

@Entity('special_educational_needs')
export class SpecialEducationalNeedsEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') provision!: SenProvision;
  @Column('text', { name: 'primary_need', nullable: true }) primaryNeed!: SenNeed | null;
  @Column('date', { nullable: true }) since!: string | null;
  @Column('date', { name: 'plan_issued_on', nullable: true }) planIssuedOn!: string | null;
  @Column('date', { name: 'plan_reviewed_on', nullable: true }) planReviewedOn!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
