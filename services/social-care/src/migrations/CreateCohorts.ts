import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  COHORT_MIRRORS,
  COHORT_OF_WHAT_IS_THERE,
  COHORT_QUESTIONS,
  COHORT_RIGHTS,
  COHORT_TABLES,
} from './cohortSchema';
import { LEAVER_STATUS } from './leaverStatus';

/** Care leavers' statuses, and what other agencies' scopes are settled by: cohorts, exact matches, days of entry. */
export class CreateCohorts1795305600007 implements MigrationInterface {
  name = 'CreateCohorts1795305600007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COHORT_TABLES + LEAVER_STATUS + COHORT_MIRRORS + COHORT_QUESTIONS + COHORT_RIGHTS);
    await runner.query(COHORT_OF_WHAT_IS_THERE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function relationship.cohort, relationship.found_exactly, relationship.entered_care,
  relationship.mirror_responsible, relationship.mirror_known_as, relationship.renew_from_episodes,
  relationship.derive_leaver_status, relationship.name_key, relationship.birthday cascade;
drop table relationship.responsible, relationship.known_as, relationship.entry, relationship.leaver_period, care_leaver_status;
`);
  }
}
