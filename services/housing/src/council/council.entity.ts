import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CouncilKind } from './CouncilKind';

@Entity('council')
export class CouncilEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') kind!: CouncilKind;
  @Column('text', { name: 'county_code', nullable: true }) countyCode!: string | null;
  @Column('text', { name: 'childrens_services_code' }) childrensServicesCode!: string;
  @Column('date', { name: 'started_on' }) startedOn!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('text', { name: 'successor_code', nullable: true }) successorCode!: string | null;
}
