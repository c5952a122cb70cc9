import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MentalHealthNoteKind } from './MentalHealthNoteKind';
import type { ReferralStatus } from './ReferralStatus';

@Entity('mental_health_referral')
export class MentalHealthReferralEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text') reference!: string;
  @Column('uuid', { name: 'service_id' }) serviceId!: string;
  @Column('text', { name: 'service_name' }) serviceName!: string;
  @Column('date', { name: 'referred_on' }) referredOn!: string;
  @Column('text') status!: ReferralStatus;
  @Column('date', { name: 'accepted_on', nullable: true }) acceptedOn!: string | null;
  @Column('date', { name: 'first_contact_on', nullable: true }) firstContactOn!: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: string | null;
  @Column('integer') version!: number;
  @Column('text', { name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('text', { name: 'changed_by_role', nullable: true }) changedByRole!: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

@Entity('mental_health_note')
export class MentalHealthNoteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('uuid', { name: 'referral_id' }) referralId!: string;
  @Column('date', { name: 'noted_on' }) notedOn!: string;
  @Column('text') kind!: MentalHealthNoteKind;
  @Column('text') content!: string;
}
