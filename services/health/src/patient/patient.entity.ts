import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a health record is held. */
@Entity('patient')
export class PatientEntity {
  /** The id that social care minted for the child. */
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  /** How the record was tied to the child; null, with `matchedOn`, while it is not. */
  @Column('text', { name: 'match_evidence', nullable: true })
  matchEvidence!: 'NHS_NUMBER' | 'NOTIFICATION' | 'NAME_AND_DATE_OF_BIRTH' | null;
  @Column('date', { name: 'matched_on', nullable: true }) matchedOn!: string | null;
  @Column('timestamptz', { name: 'as_at' }) asAt!: Date;
}

/** A table of its own, for date of birth is another category of the agreement. */
@Entity('patient_birth')
export class PatientBirthEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'date_of_birth' }) dateOfBirth!: string;
}

@Entity('nhs_number')
export class NhsNumberEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') number!: string;
  @Column('date', { name: 'recorded_on' }) recordedOn!: string;
}

/** Whom a change is attributed to. */
@Entity('health_professional')
export class HealthProfessionalEntity {
  @PrimaryColumn('text') subject!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'job_title' }) jobTitle!: string;
}
