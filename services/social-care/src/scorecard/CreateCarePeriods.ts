import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CARE_PERIOD_SCHEMA } from './carePeriodSchema';

/** Who was looked after on a day, for other agencies that count their own records of these children. */
export class CreateCarePeriods1795305690002 implements MigrationInterface {
  name = 'CreateCarePeriods1795305690002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CARE_PERIOD_SCHEMA);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function relationship.looked_after_on;
drop function relationship.renew_care_periods cascade;
drop table relationship.care_period;`);
  }
}
