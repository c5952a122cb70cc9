import type { Database, SyntheticChild } from '@hub/platform';
import { employ } from './employ';

/** Whoever may be in an audience. */
const EVERYBODY = `{SOCIAL_WORKER,TEAM_MANAGER,REVIEWING_OFFICER,PERSONAL_ADVISER,ADVOCATE,CARER,CARERS_SOCIAL_WORKER,YOUTH_JUSTICE,VIRTUAL_SCHOOL,HEALTH,CAMHS}`;

const ROWS = [
  `insert into care_transfer (child_id, to_code, on_day, recorded_by) values ($1, '816', '2025-01-10', 'nobody')`,
  `insert into parental_responsibility (child_id, holder, relation, basis) values ($1, 'Jo Example', 'mother', 'birth')`,
  `insert into delegated_decision (child_id, decision, delegated_to, agreed_on) values ($1, 'Haircut', 'carer', '2025-02-01')`,
  `insert into contact_restriction (child_id, person, kind, basis, from_on)
   values ($1, 'Max Barred', 'NO_CONTACT', 'order under s.34', '2025-02-01')`,
  `insert into carer_contact (child_id, name, telephone, started_on) values ($1, 'Maria Santos', '01632 960101', '2025-01-10')`,
  `insert into care_plan (child_id, agreed_on, permanence_plan) values ($1, '2025-01-20', 'LTFOST18')`,
  `insert into visit (child_id, due_on) values ($1, '2026-12-01')`,
  `insert into family_time (child_id, person, relation, kind, frequency) values ($1, 'Jo Example', 'mother', 'SUPERVISED', 'monthly')`,
  `insert into sibling (child_id, given_name, relation, lives_with_child) values ($1, 'Alex', 'HALF', false)`,
  `insert into support_person (child_id, name, relation, role) values ($1, 'Aunt May', 'aunt', 'Sunday lunch')`,
  `insert into missing_episode (child_id, kind, began_on, ended_on) values ($1, 'M', '2026-03-01', '2026-03-02')`,
  `insert into exploitation_risk (child_id, kind, level, assessed_on) values ($1, 'ONLINE', 'EMERGING', '2026-03-01')`,
  `insert into adoption_record (child_id, decided_on) values ($1, '2026-02-01')`,
  `insert into youth_justice_involvement (child_id, kind, convicted, from_on) values ($1, 'OUT_OF_COURT', false, '2026-01-01')`,
  `insert into health_assessment_request (child_id, kind, requested_on) values ($1, 'REVIEW', '2026-01-01')`,
  `insert into shared_view (child_id, said_on, words, audience) values ($1, '2026-01-01', 'I like it here.', '${EVERYBODY}')`,
  `insert into recorded_view (child_id, said_on, words) values ($1, '2026-01-01', 'I want to stay.')`,
  `insert into pathway_plan (child_id, agreed_on, review_due_on) values ($1, '2026-01-01', '2026-07-01')`,
  `insert into leaver_activity (child_id, as_at, in_touch, activity) values ($1, '2026-01-01', 'YES', 'F2')`,
  `insert into leaver_accommodation (child_id, since, kind, suitable) values ($1, '2026-01-01', 'U', true)`,
  `insert into leaver_address (child_id, since, address, postcode) values ($1, '2026-01-01', '1 Example Street', 'YO90 1AB')`,
];

/** One row in every table that a child can have, in place of what the seed made up of it. */
export const recordEverything = (database: Database, children: readonly SyntheticChild[]): Promise<void> =>
  database.asLoader(async (client) => {
    await employ(client, 'colleague', '815');
    for (const { id } of children)
      for (const text of ROWS) {
        const table = text.split(' ')[2]!;
        await client.query(['delete from', table, 'where child_id = $1'].join(' '), [id]);
        await client.query(text, [id]);
      }
  });
