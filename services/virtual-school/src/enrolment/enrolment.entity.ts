import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EducationPhase } from './EducationPhase';

/** That a record is held. */
@Entity('pupil')
export class PupilEntity {
  /** The id that social care minted for the child. */
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  /** The responsible authority, by its DfE code. */
  @Column('text') authority!: string;
  /** How the record was tied to the child; null, with `matchedOn`, while it is not. */
  @Column('text', { name: 'match_evidence', nullable: true })
  matchEvidence!: 'UPN' | 'NOTIFICATION' | 'NAME_AND_DATE_OF_BIRTH' | null;
  @Column('date', { name: 'matched_on', nullable: true }) matchedOn!: string | null;
  @Column('integer', { name: 'taught_with_year', nullable: true }) taughtWithYear!: number | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'as_at' }) asAt!: Date;
}

/** A table of its own, for date of birth is another category of the agreement. */
@Entity('pupil_birth')
export class PupilBirthEntity {
  @PrimaryColumn('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'date_of_birth' }) dateOfBirth!: string;
}

@Entity('enrolment')
export class EnrolmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { name: 'school_urn', nullable: true }) schoolUrn!: string | null;
  @Column('text', { name: 'school_name' }) schoolName!: string;
  @Column('text') phase!: EducationPhase;
  @Column('text', { name: 'designated_teacher', nullable: true }) designatedTeacher!: string | null;
  @Column('date', { name: 'started_on' }) startedOn!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

/** Whom a change is attributed to. */
@Entity('education_professional')
export class EducationProfessionalEntity {
  @PrimaryColumn('text') subject!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'job_title' }) jobTitle!: string;
}
