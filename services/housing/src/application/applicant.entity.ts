import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That housing holds a record. */
@Entity('applicant')
export class ApplicantEntity {
  /** The id that social care minted for the child. */
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  /** How the record was tied to the child; null, with `matchedOn`, while it is not. */
  @Column('text', { name: 'match_evidence', nullable: true })
  matchEvidence!: 'NOTIFICATION' | 'NAME_AND_DATE_OF_BIRTH' | null;
  @Column('date', { name: 'matched_on', nullable: true }) matchedOn!: string | null;
  @Column('timestamptz', { name: 'as_at' }) asAt!: Date;
}

/** A table of its own, for date of birth is another category of the agreement. */
@Entity('applicant_birth')
export class ApplicantBirthEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'date_of_birth' }) dateOfBirth!: string;
}

/** Whom a change is attributed to. */
@Entity('housing_officer')
export class HousingOfficerEntity {
  @PrimaryColumn('text') subject!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'job_title' }) jobTitle!: string;
}
