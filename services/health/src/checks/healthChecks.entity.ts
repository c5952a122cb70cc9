import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('health_checks')
export class HealthChecksEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('boolean', { name: 'gp_registered', nullable: true }) gpRegistered!: boolean | null;
  @Column('boolean', { name: 'dentist_registered', nullable: true }) dentistRegistered!: boolean | null;
  @Column('date', { name: 'teeth_checked_on', nullable: true }) teethCheckedOn!: string | null;
  @Column('boolean', { name: 'immunisations_up_to_date', nullable: true }) immunisationsUpToDate!: boolean | null;
  @Column('boolean', { name: 'development_up_to_date', nullable: true }) developmentUpToDate!: boolean | null;
  @Column('date', { name: 'checked_on' }) checkedOn!: string;
}
