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
