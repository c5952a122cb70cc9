import { CREATE_WRITE_RECEIPT } from '@hub/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MIRRORS, RELATIONSHIP_RIGHTS, RELATIONSHIP_TABLES } from './relationshipSchema';

/** Receipts of writes; and the schema by which the scope of an adviser or a designated teacher is found, apart from the domain tables. */
export class CreateRelationships1795305600204 implements MigrationInterface {
  name = 'CreateRelationships1795305600204';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CREATE_WRITE_RECEIPT + RELATIONSHIP_TABLES + MIRRORS + RELATIONSHIP_RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema relationship cascade; drop table write_receipt');
  }
}
