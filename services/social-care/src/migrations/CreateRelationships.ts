import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RELATIONSHIP_MIRRORS, RELATIONSHIP_RIGHTS, RELATIONSHIP_TABLES } from './relationshipSchema';

/**
 * The schema by which a caller's scope is found, apart from the domain tables: the scope resolver reads nothing else,
 * and of it only what leads to the caller or the caller's team.
 */
export class CreateRelationships1795305600004 implements MigrationInterface {
  name = 'CreateRelationships1795305600004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RELATIONSHIP_TABLES + RELATIONSHIP_MIRRORS + RELATIONSHIP_RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema relationship cascade');
  }
}
