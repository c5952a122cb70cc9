import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FamilyRelation } from './FamilyRelation';

@Entity('family_history')
export class FamilyHistoryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') relation!: FamilyRelation;
  @Column('text') condition!: string;
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
}
