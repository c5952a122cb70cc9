import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('review')
export class ReviewEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'child_id' }) childId!: string;
  @Column('date', { name: 'held_on' }) heldOn!: string;
  /** 1 unless the return holds more than one row of the child with this date. */
  @Column('integer') occurrence!: number;
  @Column('text', { nullable: true }) participation!: string | null;
}
