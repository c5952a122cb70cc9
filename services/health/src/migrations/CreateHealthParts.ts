import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HEALTH_PART_TABLE_NAMES, HEALTH_PART_TABLES } from './healthPartTables';

/**
 * Everything that health holds besides assessments, and why an assessment was cancelled. A receipt no longer names the
 * child: it is read by whoever wrote it, also after the write ended their own access.
 */
export class CreateHealthParts1795305600104 implements MigrationInterface {
  name = 'CreateHealthParts1795305600104';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HEALTH_PART_TABLES);
    await runner.query(`
alter table health_assessment add column cancelled_because text
  check (cancelled_because in ('NOT_NEEDED', 'REQUESTED_IN_ERROR', 'CARE_ENDED')),
  add constraint only_a_cancelled_one_has_a_reason check (cancelled_because is null or status = 'CANCELLED');
-- Policies of before name the column; provisioning makes the new ones.
alter table write_receipt drop column child_id cascade, alter column outcome drop not null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('truncate write_receipt');
    await runner.query(
      'alter table write_receipt add column child_id uuid not null references patient on delete cascade',
    );
    await runner.query('alter table health_assessment drop column cancelled_because');
    await runner.query(`drop table ${HEALTH_PART_TABLE_NAMES.join(', ')}`);
  }
}
