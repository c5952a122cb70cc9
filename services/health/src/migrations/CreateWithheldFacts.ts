import { createWithheldFacts, dropWithheldFacts } from '@hub/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withheldFactTables } from '../release/withheldFactTables';

/** Of a part that was released to the young person, single facts can stay withheld. */
export class CreateWithheldFacts1795393500107 implements MigrationInterface {
  name = 'CreateWithheldFacts1795393500107';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createWithheldFacts(withheldFactTables, 'references patient on delete cascade'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropWithheldFacts(withheldFactTables));
  }
}
