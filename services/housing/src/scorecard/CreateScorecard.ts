import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COUNT_HOUSING } from './scorecardFunctions';

/** What housing counts for the scorecard: a function that answers numbers, for callers who ask for statistics alone. */
export class CreateScorecard1795305690301 implements MigrationInterface {
  name = 'CreateScorecard1795305690301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUNT_HOUSING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema statistics cascade');
  }
}
