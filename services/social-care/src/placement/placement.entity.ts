import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('placement')
export class PlacementEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  /** The episode with which the placement began. */
  @Column('uuid', { name: 'episode_id', nullable: true }) episodeId!: string | null;
  @Column('date', { name: 'started_on' }) startedOn!: string;
  @Column('integer') occurrence!: number;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('text', { nullable: true }) type!: string | null;
  @Column('text', { nullable: true }) provider!: string | null;
  @Column('text', { name: 'reason_for_change', nullable: true }) reasonForChange!: string | null;
  @Column('text', { name: 'ofsted_urn', nullable: true }) ofstedUrn!: string | null;
  @Column('boolean', { name: 'out_of_area', nullable: true }) outOfArea!: boolean | null;
  @Column('text', { name: 'distance_band', nullable: true }) distanceBand!: string | null;
}

@Entity('placement_address')
export class PlacementAddressEntity {
  @PrimaryColumn('uuid', { name: 'placement_id' }) placementId!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('text', { nullable: true }) postcode!: string | null;
  @Column('date', { name: 'started_on' }) startedOn!: string;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
}
