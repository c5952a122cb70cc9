import { join } from 'node:path';
import { createPolicy } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { PERSONAS, type Persona } from '../../hub/src/personas';
import { sharedHub } from '../support/sharedHub';
import { startHub, type RunningHub } from '../support/startHub';
import { createOracle, readOpenings, type OnRecord } from './openings';
import { PARTS, WIDE } from './parts';

const policy = createPolicy(loadAgreement());
const { roles, leaves } = policy.agreement;
/** One person of each role: what layers decide by is the role, the purpose and whose the children are. */
const PEOPLE = [...new Map(PERSONAS.toReversed().map((each) => [each.role, each])).values()];
const related = PEOPLE.filter(({ role }) => roles[role]!.relationship !== 'none');
const unrelated = PEOPLE.filter(({ role }) => roles[role]!.relationship === 'none');
/** Whose children are nobody’s caseload: found one by one, or by what awaits a decision. */
const WITHOUT_LIST = new Set(['EMERGENCY_DUTY_WORKER', 'RECORDS_OFFICER']);

type Scope = Map<string, 'minor' | 'adult'>;

/** All that the tests know of the hub with every layer. */
interface Known {
  whole: RunningHub;
  scopes: Map<string, Scope>;
  everybody: string[];
  onRecord: OnRecord;
  gives: ReturnType<typeof createOracle>;
}
let known: Promise<Known> | undefined;

async function learn(): Promise<Known> {
  const whole = await sharedHub('direct');
  const scopes = await scopesOf(whole);
  const onRecord = await readOpenings(whole);
  const everybody = [...new Set([...scopes.values()].flatMap((each) => [...each.keys()]).concat(...onRecord.opened))];
  return { whole, scopes, everybody, onRecord, gives: createOracle(policy, onRecord) };
}

/** The whole hub tells whose children there are, and the records who of them is 18. */
async function scopesOf(hub: RunningHub): Promise<Map<string, Scope>> {
  const adults = await hub.administer('social_care', async (client) => {
    const { rows } = await client.query(
      `select child_id from child_name where date_of_birth <= (now() at time zone 'Europe/London')::date - interval '18 years'`,
    );
    return new Set(rows.map(({ child_id }) => child_id as string));
  });
  const scopes = new Map<string, Scope>();
  for (const { subject } of related) {
    const answer = await (await hub.as(subject)).ask('{ children(first: 200) { nodes { id } } }');
    const ids: string[] = answer.data?.['children']?.nodes.map(({ id }: { id: string }) => id) ?? [];
    scopes.set(subject, new Map(ids.map((id) => [id, adults.has(id) ? 'adult' : 'minor'])));
  }
  return scopes;
}

const holds = (value: unknown): boolean => {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some(holds);
  return typeof value === 'object' ? Object.values(value).some(holds) : true;
};

/** A figure that is suppressed tells nothing, and needs no database. */
const tells = (data: unknown): boolean => holds(JSON.parse(JSON.stringify(data ?? null).replaceAll('"c"', 'null')));

type Asker = Pick<Persona, 'subject' | 'purpose'>;

/**
 * The children, of these, of whom this category was in the answer. Each is asked for by an alias of its own: one that
 * is refused must not take the others with it.
 */
async function seen(hub: RunningHub, asker: Asker, category: string, ids: readonly string[]): Promise<Set<string>> {
  const looks = ids.map((id, index) => `c${index}: child(id: "${id}") { ${PARTS[category]} }`);
  const answer = await (await hub.as(asker.subject, asker.purpose)).ask(`{ ${looks.join(' ')} }`);
  return new Set(ids.filter((_, index) => holds(answer.data?.[`c${index}`])));
}

/** The same for every category, some at a time. */
async function seenOf(hub: RunningHub, asker: Asker, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const categories = Object.keys(PARTS);
  const found = new Map<string, Set<string>>();
  const work = async (): Promise<void> => {
    for (let category = categories.pop(); category; category = categories.pop())
      found.set(category, await seen(hub, asker, category, ids));
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return found;
}

/** Some children within a scope, all ages, those of whom something is opened, and some beyond it. */
function sample(scope: Scope, { everybody, onRecord }: Known): string[] {
  const within = [...scope.keys()];
  const adults = within.filter((id) => scope.get(id) === 'adult');
  const opened = [...onRecord.opened];
  const beyond = everybody.filter((id) => !scope.has(id));
  return [...new Set([...within.slice(0, 3), ...adults.slice(0, 2), ...opened.slice(0, 4), ...beyond.slice(0, 2)])];
}

const ENTRY = join(__dirname, 'layeredHub.mts');
const isGiven = (role: string, category: string): boolean =>
  Object.values(leaves[category]!.grants)
    .flat()
    .includes(role as never);

test('every category of the agreement is asked for', () => {
  expect([...Object.keys(PARTS), ...Object.keys(WIDE), 'structure'].toSorted()).toEqual(Object.keys(leaves).toSorted());
});

/** Each claim of design: what a layer lets through alone is never wider than the agreement. */
describe.each([
  ['the contract', ['shield', 'rowSecurity']],
  ['graphql-shield', ['contract', 'rowSecurity']],
  ['row-level security', ['contract', 'shield']],
])('%s alone', (layer, without) => {
  let alone: RunningHub;
  beforeAll(async () => {
    await (known ??= learn());
    alone = await startHub({ transport: 'direct', entry: [ENTRY, ...without] });
  }, 120_000);
  afterAll(async () => {
    await alone?.stop();
  });

  /** The contract's claim is role × field; the others' also child, purpose and what is on record. */
  const claims = async ({ subject, role, purpose }: Persona, category: string, child: string): Promise<boolean> => {
    const { gives, scopes } = await known!;
    if (layer === 'the contract') return isGiven(role, category);
    return gives({ subject, role, purpose }, category, child, scopes.get(subject)?.get(child));
  };

  test.each(related)('$subject: no category and no child beyond its claim', async (persona) => {
    const scope = (await known!).scopes.get(persona.subject)!;
    const found = await seenOf(alone, persona, sample(scope, await known!));
    for (const [category, children] of found)
      for (const child of children)
        expect([category, child, await claims(persona, category, child)]).toEqual([category, child, true]);
    if (scope.size > 0) expect([...found.values()].some(({ size }) => size > 0)).toBe(true);
  });

  test.each(unrelated)('$subject: no child at all', async (persona) => {
    const { everybody } = await known!;
    const found = await seenOf(alone, persona, everybody.slice(0, 8));
    expect([...found].filter(([, { size }]) => size > 0)).toEqual([]);
  });

  test('what is of no child: nobody has more than the agreement gives', async () => {
    for (const { subject, role, purpose } of [...PEOPLE, VISITOR])
      for (const [category, query] of Object.entries(WIDE)) {
        const answer = await (await alone.as(subject, purpose ?? undefined)).ask(query);
        const given =
          layer === 'the contract' ? isGiven(role, category) : policy.read(role, purpose, category) !== 'NOBODY';
        if (!given) expect([subject, category, tells(answer.data)]).toEqual([subject, category, false]);
      }
  });

  if (layer === 'the contract') return;
  test('a purpose that needs permission finds nothing of anybody who gave none', async () => {
    const { everybody, onRecord } = await known!;
    const closed = everybody.filter((id) => !onRecord.opened.has(id)).slice(0, 15);
    const asker = { subject: 'social-worker', purpose: 'BEYOND_DUTY' as const };
    for (const [category, { size }] of await seenOf(alone, asker, closed))
      expect([category, size]).toEqual([category, 0]);
  });
});

const VISITOR = { subject: undefined, role: 'ANONYMOUS' as const, purpose: null };

describe('all layers together', () => {
  beforeAll(async () => void (await (known ??= learn())), 120_000);

  test.each(related)('equal the agreement for $subject', async (persona) => {
    const { whole, scopes, gives } = await known!;
    const scope = scopes.get(persona.subject)!;
    const records = await recordsOf(whole);
    const ids = sample(scope, await known!);
    for (const [category, found] of await seenOf(whole, persona, ids)) {
      const expected = new Set(ids.filter((id) => gives(persona, category, id, scope.get(id))));
      const missing = ids.filter(
        (id) => scope.has(id) && expected.has(id) && !found.has(id) && records.get(category)?.has(id),
      );
      expect([category, [...found].filter((id) => !expected.has(id)), missing]).toEqual([category, [], []]);
    }
  });

  test.each([...PEOPLE, VISITOR])(
    'what is of no child is there for $subject as the agreement says',
    async ({ subject, role, purpose }) => {
      const person = await (await known!).whole.as(subject, purpose ?? undefined);
      for (const [category, query] of Object.entries(WIDE)) {
        const answer = await person.ask(query);
        const given = policy.read(role, purpose, category) !== 'NOBODY';
        expect([category, answer.errors.length === 0]).toEqual([category, given]);
      }
    },
  );

  test('those who list children have some', async () => {
    for (const { subject, role } of related.filter((each) => !WITHOUT_LIST.has(each.role)))
      expect([role, (await known!).scopes.get(subject)!.size > 0]).toEqual([role, true]);
  });
});

const RECORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  social_care: {
    'identity.name': 'child_name',
    'care.status': 'care_status',
    'care.legal': 'episode',
    'care.reviews': 'review',
    'leaver.pathway': 'pathway_plan',
  },
  virtual_school: { 'education.enrolment': 'enrolment', 'education.pep': 'personal_education_plan' },
  health: { 'health.status': 'patient', 'identity.nhsNumber': 'nhs_number' },
  housing: { 'housing.application': 'housing_application' },
};

/** Of whom each category holds anything, as an administrator of the database counts it. */
async function recordsOf(hub: RunningHub): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const [database, tables] of Object.entries(RECORDS))
    for (const [category, table] of Object.entries(tables))
      await hub.administer(database, async (client) => {
        const { rows } = await client.query<{ child_id: string }>(`select distinct child_id from ${table}`);
        found.set(category, new Set(rows.map(({ child_id }) => child_id)));
      });
  return found;
}
