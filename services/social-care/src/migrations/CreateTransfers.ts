import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COHORT_QUESTIONS } from './cohortSchema';
import { DATED_COHORT, TRANSFER_MIRROR, TRANSFER_RIGHTS, TRANSFER_TABLES } from './transferSchema';

/** Which authority is responsible is a dated fact: whose cohort a child belongs to is asked of a day. */
export class CreateTransfers1795305690003 implements MigrationInterface {
  name = 'CreateTransfers1795305690003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TRANSFER_TABLES + TRANSFER_MIRROR + DATED_COHORT + TRANSFER_RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(COHORT_QUESTIONS.replaceAll('create function', 'create or replace function'));
    await runner.query(`
drop table relationship.transfer, care_transfer;
drop function relationship.mirror_transfer`);
  }
}
