import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receipts were of allocations alone; now they are of any change, as the platform describes them. */
export class ReceiptsOfAnyWrite1795305600011 implements MigrationInterface {
  name = 'ReceiptsOfAnyWrite1795305600011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table write_receipt add column outcome jsonb;
alter table write_receipt no force row level security;
update write_receipt set outcome = jsonb_build_object('allocationId', allocation_id, 'version', version);
alter table write_receipt force row level security;
alter table write_receipt drop column allocation_id, drop column version;
comment on table write_receipt is 'What a request did, so that the same request, sent again, is answered and not carried out again.';
comment on column write_receipt.outcome is 'Keys and versions of what was written; what they lead to is read anew.';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
delete from write_receipt;
alter table write_receipt drop column outcome, add column allocation_id uuid not null, add column version integer not null;
`);
  }
}
