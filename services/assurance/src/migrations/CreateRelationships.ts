import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DIRECTORY, MIRRORS, RELATIONSHIP_RIGHTS, RELATIONSHIP_TABLES } from './relationshipSchema';

/** What decides whom somebody reaches, and who works in assurance, apart from the domain tables. */
export class CreateRelationships1795305600505 implements MigrationInterface {
  name = 'CreateRelationships1795305600505';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RELATIONSHIP_TABLES + MIRRORS + RELATIONSHIP_RIGHTS + DIRECTORY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema relationship cascade; drop schema directory cascade');
  }
}
