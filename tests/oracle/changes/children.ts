import { PERSONAS } from '../../../hub/src/personas';
import { Reach } from '../reach/Reach';
import { anyRow, oneOf, type MakeChange } from './Change';

const MARKS = ['social_care', 'health', 'virtual_school', 'housing'] as const;
/** More than these at once would leave little to see. */
const MOST_RESTRICTED = 6;

/** A child becomes restricted, by social care or by another agency’s own mark, or is restricted no longer. */
export const markOrLift: MakeChange = async (world, choose) => {
  const database = MARKS[choose(3) > 0 ? 0 : choose(MARKS.length)]!;
  const table = `${database}.relationship.restricted_child`;
  const marked = world.raw.rows(table);
  const lifts = marked.length > 0 && (marked.length >= MOST_RESTRICTED || choose(2) === 0);
  const persona = oneOf(PERSONAS, choose)!;
  const related = new Reach(world.raw, { subject: persona.subject, role: persona.role, purpose: null }).everybody();
  const child = lifts
    ? oneOf(marked, choose)!['child_id']
    : oneOf(related.length > 0 ? related : world.raw.children(), choose);
  const text = lifts
    ? 'delete from relationship.restricted_child where child_id = $1'
    : 'insert into relationship.restricted_child (child_id) values ($1) on conflict do nothing';
  try {
    await world.administrator.run(database, text, [child]);
  } catch {
    // The agency keeps no record of the child.
    return undefined;
  }
  return { databases: [database], what: lifts ? 'a mark lifted' : 'a child restricted' };
};

const BIRTHS = {
  social_care: 'child_name',
  health: 'patient_birth',
  virtual_school: 'pupil_birth',
  housing: 'applicant_birth',
} as const;

/** Somebody has their eighteenth birthday, or it is found that they have not had it. */
export const comeOfAge: MakeChange = async (world, choose) => {
  const row = anyRow(world, 'social_care.child_name', choose)!;
  const day =
    choose(2) === 0 ? world.raw.today : new Date(Date.parse(world.raw.today) + 86_400_000).toISOString().slice(0, 10);
  const born = `${Number(day.slice(0, 4)) - 18}${day.slice(4)}`;
  for (const [database, table] of Object.entries(BIRTHS))
    await world.administrator.run(database as keyof typeof BIRTHS, `update ${table} set date_of_birth = $2 where child_id = $1`, [row['child_id'], born]); // prettier-ignore
  return { databases: Object.keys(BIRTHS) as (keyof typeof BIRTHS)[], what: 'a birthday' };
};

/** Somebody is looked after no longer, or again. */
export const enterOrLeaveCare: MakeChange = async (world, choose) => {
  const row = anyRow(world, 'social_care.care_status', choose)!;
  await world.administrator.run('social_care', 'update care_status set looked_after = not looked_after where child_id = $1', [row['child_id']]); // prettier-ignore
  return { databases: ['social_care'], what: 'care began or ended' };
};

const WORDS = [
  'SOCIAL_WORKER',
  'REVIEWING_OFFICER',
  'PERSONAL_ADVISER',
  'ADVOCATE',
  'CARER',
  'VIRTUAL_SCHOOL',
  'HEALTH',
  'CAMHS',
];

/** A young person chooses who reads what they shared. */
export const chooseAudience: MakeChange = async (world, choose) => {
  const child = oneOf(world.raw.children(), choose);
  const audience = WORDS.filter(() => choose(3) === 0);
  const [view] = world.raw.ofChild('social_care.shared_view', child!);
  const text = view
    ? 'update shared_view set audience = $2 where id = $1'
    : `insert into shared_view (child_id, said_on, words, audience) values ($1, current_date, 'I like it here.', $2)`;
  await world.administrator.run('social_care', text, [view?.['id'] ?? child, audience]);
  return { databases: ['social_care'], what: 'an audience chosen' };
};
