import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MIRRORS, RELATIONSHIP_TABLES } from './relationshipSchema';
import { RELATIONSHIP_RIGHTS, SCOPE_FUNCTIONS } from './scopeFunctions';

/** The schema by which an officer's scope and own councils are found, apart from the domain tables. */
export class CreateRelationships1795305600304 implements MigrationInterface {
  name = 'CreateRelationships1795305600304';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RELATIONSHIP_TABLES + MIRRORS + SCOPE_FUNCTIONS + RELATIONSHIP_RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema relationship cascade');
  }
}
