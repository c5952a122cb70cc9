import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('care_status')
export class CareStatusEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('boolean', { name: 'looked_after' }) lookedAfter!: boolean;
  @Column('date', { name: 'looked_after_since', nullable: true }) lookedAfterSince!: string | null;
  @Column('date', { name: 'ceased_on', nullable: true }) ceasedOn!: string | null;
  @Column('text', { name: 'responsible_authority_code', nullable: true }) responsibleAuthorityCode!: string | null;
  @Column('date', { name: 'as_at' }) asAt!: string;
}

/** Derived by the database from episodes and date of birth; see the migration. */
@Entity('care_leaver_status')
export class CareLeaverStatusEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') status!: 'ELIGIBLE' | 'RELEVANT' | 'FORMER_RELEVANT' | 'QUALIFYING';
  @PrimaryColumn('date', { name: 'from_on' }) fromOn!: string;
  /** The first day without it; null while it lasts. */
  @Column('date', { name: 'until_on', nullable: true }) untilOn!: string | null;
}
