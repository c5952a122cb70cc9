import { Reach } from '../reach/Reach';
import { anyRow, oneOf, type MakeChange } from './Change';

const FACTS = [
  ['social_care', 'care.family', 'sibling'],
  ['social_care', 'care.missing', 'missing_episode'],
  ['health', 'health.clinical', 'assessment_finding'],
  ['health', 'health.mental', 'mental_health_note'],
] as const;

/** A single fact of a released part stays withheld from the young person, or is shown after all. */
export const withholdOrShowFact: MakeChange = async (world, choose) => {
  const [owner, item, table] = oneOf(FACTS, choose)!;
  const self = new Reach(world.raw, {
    subject: 'care-experienced',
    role: 'CARE_EXPERIENCED',
    purpose: null,
  }).everybody();
  const fact = anyRow(world, `${owner}.${table}`, choose, (row) => self.includes(row['child_id']));
  if (!fact) return undefined;
  const isWithheld = world.raw
    .ofChild(`${owner}.relationship.withheld_fact`, fact['child_id'])
    .some((row) => row['fact'] === fact['id'] && row['shown_at'] === null);
  const text = isWithheld
    ? `update relationship.withheld_fact set shown_at = now(), shown_by = 'oracle' where child_id = $1 and fact = $2 and category = $3 and shown_at is null`
    : `insert into relationship.withheld_fact (child_id, fact, category, ground, reason, withheld_by)
       values ($1, $2, $3, 'THIRD_PARTY', 'It is about somebody else', 'oracle')`;
  await world.administrator.run(owner, text, [fact['child_id'], fact['id'], item]);
  return { databases: [owner], what: isWithheld ? 'a fact shown' : 'a fact withheld' };
};

/** Another authority takes a child over, from some day on. */
export const transfer: MakeChange = async ({ raw, administrator }, choose) => {
  const [child, to] = [oneOf(raw.children(), choose), oneOf(raw.rows('social_care.authority'), choose)];
  await administrator.run(
    'social_care',
    `insert into care_transfer (child_id, to_code, on_day, recorded_by) values ($1, $2, current_date + $3::integer, 'oracle')
     on conflict (child_id, on_day) where cancelled_at is null do update set to_code = excluded.to_code`,
    [child, to!['code'], choose(3) - 1],
  );
  return { databases: ['social_care'], what: 'a child taken over' };
};
