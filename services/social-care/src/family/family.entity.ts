import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('family_time')
export class FamilyTimeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') person!: string;
  @Column('text') relation!: string;
  @Column('text') kind!: string;
  @Column('text') frequency!: string;
  @Column('date', { nullable: true }) since!: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}

@Entity('sibling')
export class SiblingEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { name: 'given_name' }) givenName!: string;
  @Column('text') relation!: string;
  @Column('boolean', { name: 'lives_with_child', nullable: true }) livesWithChild!: boolean | null;
}

@Entity('support_person')
export class SupportPersonEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') name!: string;
  @Column('text') relation!: string;
  @Column('text') role!: string;
}
