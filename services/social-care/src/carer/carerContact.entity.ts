import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('carer_contact')
export class CarerContactEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) telephone!: string | null;
  @Column('date', { name: 'started_on' }) startedOn!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}
