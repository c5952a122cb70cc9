import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenancyKind } from './TenancyKind';

@Entity('housing_tenancy')
export class HousingTenancyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { name: 'council_code' }) councilCode!: string;
  @Column('text') kind!: TenancyKind;
  @Column('text') provider!: string;
  @Column('text') address!: string;
  @Column('text') postcode!: string;
  @Column('date', { name: 'started_on' }) startedOn!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

@Entity('tenancy_change')
export class TenancyChangeEntity {
  @PrimaryColumn('uuid', { name: 'tenancy_id' }) tenancyId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { name: 'changed_by' }) changedBy!: string;
  @Column('text', { name: 'changed_by_role' }) changedByRole!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('jsonb') changes!: unknown;
}
