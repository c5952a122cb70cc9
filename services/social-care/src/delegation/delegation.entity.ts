import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('parental_responsibility')
export class ParentalResponsibilityEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') holder!: string;
  @Column('text') relation!: string;
  @Column('text') basis!: string;
  @Column('date', { nullable: true }) since!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}

@Entity('delegated_decision')
export class DelegatedDecisionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') decision!: string;
  @Column('text', { name: 'delegated_to' }) delegatedTo!: string;
  @Column('text', { nullable: true }) conditions!: string | null;
  @Column('date', { name: 'agreed_on' }) agreedOn!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}

@Entity('contact_restriction')
export class ContactRestrictionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') person!: string;
  @Column('text', { nullable: true }) relation!: string | null;
  @Column('text') kind!: string;
  @Column('text') basis!: string;
  @Column('date', { name: 'from_on' }) fromOn!: string;
  @Column('date', { name: 'until_on', nullable: true }) untilOn!: string | null;
}
