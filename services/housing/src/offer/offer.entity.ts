import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Band } from '../band/Band';
import type { CostOptionRecord } from './OfferRecord';

@Entity('offer')
export class OfferEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'council_code' }) councilCode!: string;
  @Column('text') name!: string;
  @Column('text') description!: string;
  @Column('text') eligibility!: string;
  @Column('integer', { name: 'minimum_age', nullable: true }) minimumAge!: number | null;
  @Column('integer', { name: 'maximum_age', nullable: true }) maximumAge!: number | null;
  @Column('jsonb', { name: 'cost_options' }) costOptions!: CostOptionRecord[];
  @Column('text', { name: 'promised_band', nullable: true }) promisedBand!: Band | null;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('date', { name: 'published_on' }) publishedOn!: string;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn!: string | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

@Entity('offer_assurance')
export class OfferAssuranceEntity {
  @PrimaryColumn('uuid', { name: 'offer_id' }) offerId!: string;
  @PrimaryColumn('date', { name: 'assured_on' }) assuredOn!: string;
  @Column('text', { name: 'assured_by' }) assuredBy!: string;
}

@Entity('offer_change')
export class OfferChangeEntity {
  @PrimaryColumn('uuid', { name: 'offer_id' }) offerId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text', { name: 'changed_by' }) changedBy!: string;
  @Column('text', { name: 'changed_by_role' }) changedByRole!: string;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('jsonb') changes!: unknown;
}
