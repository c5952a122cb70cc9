import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('adoption_record')
export class AdoptionRecordEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn!: string | null;
  @Column('date', { name: 'matched_on', nullable: true }) matchedOn!: string | null;
  @Column('date', { name: 'placed_on', nullable: true }) placedOn!: string | null;
  @Column('date', { name: 'reversed_on', nullable: true }) reversedOn!: string | null;
  @Column('text', { name: 'reason_reversed', nullable: true }) reasonReversed!: string | null;
  @Column('boolean', { name: 'foster_for_adoption', nullable: true }) fosterForAdoption!: boolean | null;
}
