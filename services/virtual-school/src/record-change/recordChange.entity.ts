import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CHANGE_TABLES } from './changeTables';
import type { FieldChange } from './FieldChange';

/** One table of changes for each item of the agreement: what was changed is as confidential as what it is now. */
export const recordChangeEntities: Function[] = CHANGE_TABLES.map(changeEntityOf);

function changeEntityOf(table: string): Function {
  @Entity(table)
  class RecordChangeEntity {
    @PrimaryColumn('uuid', { name: 'record_id' }) recordId!: string;
    @PrimaryColumn('integer') version!: number;
    @Column('uuid', { name: 'child_id' }) childId!: string;
    @Column('text', { name: 'changed_by' }) changedBy!: string;
    @Column('text', { name: 'changed_by_role' }) changedByRole!: string;
    @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
    @Column('jsonb') changes!: FieldChange[];
  }
  return RecordChangeEntity;
}

/** What a request did, so that the same request, sent again, is answered and not carried out again. */
@Entity('write_receipt')
export class WriteReceiptEntity {
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('text') mutation!: string;
  @PrimaryColumn('text', { name: 'idempotency_key' }) idempotencyKey!: string;
  @Column('text', { name: 'request_digest' }) requestDigest!: string;
  @Column('jsonb', { nullable: true }) outcome!: unknown;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}
