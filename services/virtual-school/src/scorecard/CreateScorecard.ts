import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COUNT_EDUCATION } from './scorecardFunctions';

/** What the virtual school counts for the scorecard: a function that answers numbers, for callers who ask for statistics. */
export class CreateScorecard1795305690201 implements MigrationInterface {
  name = 'CreateScorecard1795305690201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUNT_EDUCATION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema statistics cascade');
  }
}
