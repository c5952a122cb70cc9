import type { Administrator } from '../../oracle/raw/Administrator';

/** So that for everybody there is somebody, and something, that is beyond their reach. */
export async function withholdSome({ run }: Administrator): Promise<void> {
  // One patient has moved away from every health service; another service received the referrals that nobody accepted.
  await run(
    'health',
    `update relationship.dated set ended_on = greatest(started_on, current_date) where child_id = (
       select child_id from health_plan where child_id in (select child_id from sdq_score)
         and child_id in (select child_id from health_assessment) order by child_id limit 1)`,
  );
  await run(
    'health',
    `with other as (insert into relationship.service (name) values ('Another service') returning id)
     update mental_health_referral set service_id = (select id from other) where status = 'REFERRED'`,
  );
  await run(
    'health',
    `insert into family_history (id, child_id, relation, condition, recorded_on)
     select gen_random_uuid(), child_id, 'MOTHER', 'Asthma', current_date from patient`,
  );
  await run(
    'health',
    `insert into assessment_finding (id, child_id, assessment_id, found_on, area, finding)
     select gen_random_uuid(), child_id, id, current_date, 'GROWTH', 'As expected' from health_assessment`,
  );
  await run(
    'health',
    `insert into mental_health_note (id, child_id, referral_id, noted_on, kind, content)
     select gen_random_uuid(), child_id, id, current_date, 'FORMULATION', 'Words' from mental_health_referral`,
  );
  // Officers who do not work for every controller.
  await run(
    'assurance',
    `update relationship.officer set ended_on = current_date where controller in ('housing', 'health')`,
  );
  await run(
    'assurance',
    `insert into access_grant (person, child_id, categories, from_on, until_on, reason, given_by)
     select person, child_id, '{housing.tenancy}', from_on, until_on, reason, 'another-guardian' from access_grant limit 1`,
  );
  await run(
    'social_care',
    `insert into youth_justice_involvement (child_id, kind, convicted, from_on)
     select id, 'OUT_OF_COURT', false, current_date from child`,
  );
  await run(
    'social_care',
    `insert into care_transfer (child_id, to_code, on_day, recorded_by)
     select id, '815', current_date + 300, 'team-manager' from child`,
  );
}
