import { createWithheldFacts, dropWithheldFacts } from '@hub/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { withheldFactTables } from '../release/withheldFactTables';

/** Of a part that was released to the young person, single facts can stay withheld. */
export class CreateWithheldFacts1795305690004 implements MigrationInterface {
  name = 'CreateWithheldFacts1795305690004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(createWithheldFacts(withheldFactTables, 'references child on delete cascade'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropWithheldFacts(withheldFactTables));
  }
}
