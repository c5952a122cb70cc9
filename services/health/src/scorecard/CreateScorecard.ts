import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SCORECARD_FUNCTIONS } from './scorecardFunctions';

/** What health counts for the scorecard: functions that answer numbers, for callers who ask for statistics alone. */
export class CreateScorecard1795305690101 implements MigrationInterface {
  name = 'CreateScorecard1795305690101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SCORECARD_FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema statistics cascade');
  }
}
