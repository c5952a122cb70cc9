import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Rows of schema `public`, as the migrations made them. What callers see is another class: a new column stays hidden. */
@Entity('authority')
export class AuthorityEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('text') name!: string;
}

@Entity('child')
export class ChildEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'responsible_authority' }) responsibleAuthority!: string;
  @Column('boolean') synthetic!: boolean;
}

@Entity('child_local_id')
export class ChildLocalIdEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { name: 'authority_code' }) authorityCode!: string;
  @Column('text', { name: 'local_id' }) localId!: string;
}

@Entity('child_name')
export class ChildNameEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { name: 'given_name', nullable: true }) givenName!: string | null;
  @Column('text', { name: 'family_name', nullable: true }) familyName!: string | null;
  @Column('date', { name: 'date_of_birth' }) dateOfBirth!: string;
  @Column('text', { nullable: true }) sex!: string | null;
}

@Entity('child_characteristics')
export class ChildCharacteristicsEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { nullable: true }) ethnicity!: string | null;
  @Column('boolean', { name: 'unaccompanied_asylum_seeker', nullable: true })
  unaccompaniedAsylumSeeker!: boolean | null;
  @Column('date', { name: 'unaccompanied_until', nullable: true }) unaccompaniedUntil!: string | null;
  @Column('text', { name: 'first_language', nullable: true }) firstLanguage!: string | null;
  @Column('text', { nullable: true }) religion!: string | null;
  @Column('text', { nullable: true }) disability!: string | null;
}
