import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BIRTH_MIRROR, RELATIONSHIP_RIGHTS, RELATIONSHIP_TABLES } from './relationshipSchema';

/** The schema by which the scope of somebody whom health employs is found, apart from the domain tables. */
export class CreateRelationships1795305600103 implements MigrationInterface {
  name = 'CreateRelationships1795305600103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RELATIONSHIP_TABLES + BIRTH_MIRROR + RELATIONSHIP_RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema relationship cascade');
  }
}
