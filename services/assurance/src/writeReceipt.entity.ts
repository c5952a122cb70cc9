import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a request did, so that the same one is answered and not carried out again. */
@Entity('write_receipt')
export class WriteReceiptEntity {
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('text') mutation!: string;
  @PrimaryColumn('text', { name: 'idempotency_key' }) idempotencyKey!: string;
  @Column('text', { name: 'request_digest' }) requestDigest!: string;
  @Column('jsonb', { nullable: true }) outcome!: unknown;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}
