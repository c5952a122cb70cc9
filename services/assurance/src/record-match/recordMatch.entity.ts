import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A record of an agency that may be of this child, until somebody decides. */
@Entity('match_candidate')
export class MatchCandidateEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') agency!: string;
  @Column('text', { name: 'record_reference' }) recordReference!: string;
  @Column('jsonb') evidence!: unknown;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
}

/** As the agency's record has it. */
@Entity('candidate_name')
export class CandidateNameEntity {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { name: 'given_name' }) givenName!: string;
  @Column('text', { name: 'family_name' }) familyName!: string;
  @Column('date', { name: 'date_of_birth', nullable: true }) dateOfBirth!: string | null;
}

@Entity('candidate_nhs_number')
export class CandidateNhsNumberEntity {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') number!: string;
}

@Entity('candidate_upn')
export class CandidateUpnEntity {
  @PrimaryColumn('uuid', { name: 'candidate_id' }) candidateId!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') upn!: string;
}

/** A confirmed match; undone, it no longer says of whom. */
@Entity('record_link')
export class RecordLinkEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id', nullable: true }) childId!: string | null;
  @Column('text') agency!: string;
  @Column('text', { name: 'record_reference' }) recordReference!: string;
  @Column('text') pair!: string;
  @Column('text', { name: 'matched_by' }) matchedBy!: string;
  @Column('timestamptz', { name: 'matched_at' }) matchedAt!: Date;
  @Column('text', { name: 'undone_by', nullable: true }) undoneBy!: string | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt!: Date | null;
  @Column('text', { name: 'undone_because', nullable: true }) undoneBecause!: string | null;
  @Column('integer') version!: number;
}

@Entity('rejected_match')
export class RejectedMatchEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') agency!: string;
  @Column('text', { name: 'record_reference' }) recordReference!: string;
  @Column('text') pair!: string;
  @Column('text') because!: string;
  @Column('text', { name: 'rejected_by' }) rejectedBy!: string;
  @Column('timestamptz', { name: 'rejected_at' }) rejectedAt!: Date;
}
