import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  ADOPTION_AND_JUSTICE_TABLES,
  CARER_TABLES,
  DELEGATION_TABLES,
  FAMILY_TABLES,
  LEAVER_TABLES,
  PLAN_TABLES,
  SAFEGUARDING_TABLES,
  VOICE_TABLES,
} from './carePartTables';

/**
 * The rest of what social care holds, one table or more for each item of the agreement, so that each can be given and
 * withheld by itself. An SSDA903 return has little of it: these rows are recorded here, by whoever works with the child.
 */
export class CreateCareParts1795305600008 implements MigrationInterface {
  name = 'CreateCareParts1795305600008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      DELEGATION_TABLES +
        CARER_TABLES +
        PLAN_TABLES +
        FAMILY_TABLES +
        SAFEGUARDING_TABLES +
        ADOPTION_AND_JUSTICE_TABLES,
    );
    await runner.query(LEAVER_TABLES + VOICE_TABLES);
    await runner.query(MORE_OF_WHAT_IS_THERE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table parental_responsibility, delegated_decision, contact_restriction, carer_contact, care_plan, visit, family_time,
  sibling, support_person, missing_episode, exploitation_risk, adoption_record, youth_justice_involvement,
  health_assessment_request, pathway_plan, leaver_activity, leaver_accommodation, leaver_address, shared_view, recorded_view;
drop function voice_readers;
alter table placement drop column out_of_area, drop column distance_band;
alter table child_characteristics drop column first_language, drop column religion, drop column disability;
`);
  }
}

const MORE_OF_WHAT_IS_THERE = `
alter table placement add column out_of_area boolean,
  add column distance_band text check (distance_band in ('WITHIN_20_MILES', 'OVER_20_MILES'));
alter table child_characteristics add column first_language text, add column religion text, add column disability text;
comment on column placement.out_of_area is 'Null when it is not known: a return has no authority of the placement.';
`;
