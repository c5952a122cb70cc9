import { join } from 'node:path';
import { createPolicy, type Reach } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { PERSONAS, type Persona } from '../../hub/src/personas';
import { sharedHub } from '../support/sharedHub';
import { startHub, type RunningHub } from '../support/startHub';

/** One leaf category each, and how to ask for it of every child there is. */
const PARTS: Record<string, string> = {
  'identity.localId': 'localId',
  'identity.name': 'name { dateOfBirth }',
  'identity.characteristics': 'characteristics { ethnicity }',
  'care.status': 'care { status { lookedAfter } }',
  'care.legal': 'care { legal { legalStatus } }',
  'care.placementType': 'care { placement { type } }',
  'care.placementAddress': 'care { placementAddress { postcode } }',
  'care.reviews': 'care { reviews { heldOn } }',
  'care.contacts': 'care { professionals { name } }',
  'health.status': 'health { status { overdue } }',
  'identity.nhsNumber': 'health { nhsNumber { number } }',
};
const policy = createPolicy(loadAgreement());
const people = PERSONAS.filter(({ role }) => policy.agreement.roles[role]!.relationship !== 'none');

type Scope = Map<string, 'minor' | 'adult'>;
interface Child {
  id: string;
  [part: string]: any;
}

/** The whole hub tells whose children there are, and the records who of them is 18. */
async function scopesOf(hub: RunningHub): Promise<Map<string, Scope>> {
  const adults = await hub.administer('social_care', async (client) => {
    const { rows } = await client.query(
      `select child_id from child_name where date_of_birth <= current_date - interval '18 years'`,
    );
    return new Set(rows.map(({ child_id }) => child_id as string));
  });
  const scopes = new Map<string, Scope>();
  for (const { subject } of people) {
    const answer = await (await hub.as(subject)).ask('{ children(first: 200) { nodes { id } } }');
    const ids: string[] = answer.data!['children'].nodes.map(({ id }: Child) => id);
    scopes.set(subject, new Map(ids.map((id) => [id, adults.has(id) ? 'adult' : 'minor'])));
  }
  return scopes;
}

const holds = (value: unknown): boolean => {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some(holds);
  return typeof value === 'object' ? Object.values(value).some(holds) : true;
};

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

/** Some children within a scope and some beyond it. */
function sample(scope: Scope, everybody: readonly string[]): string[] {
  const within = [...scope.keys()];
  const adults = within.filter((id) => scope.get(id) === 'adult').slice(0, 3);
  return [...new Set([...within.slice(0, 5), ...adults, ...everybody.filter((id) => !scope.has(id)).slice(0, 5)])];
}

function allowed(scope: Scope, reach: Reach): Set<string> {
  const reached = [...scope].filter(([, age]) => reach === 'EVERYONE' || (reach === 'MINORS' && age === 'minor'));
  return new Set(reached.map(([id]) => id));
}

const ENTRY = join(__dirname, 'layeredHub.mts');

/** Each claim of design: what a layer lets through alone is never wider than the agreement. */
describe.each([
  ['the contract', ['shield', 'rowSecurity']],
  ['graphql-shield', ['contract', 'rowSecurity']],
  ['row-level security', ['contract', 'shield']],
])('%s alone', (layer, without) => {
  let whole: RunningHub;
  let alone: RunningHub;
  let scopes: Map<string, Scope>;
  let everybody: string[];

  beforeAll(async () => {
    whole = await sharedHub('direct');
    scopes = await scopesOf(whole);
    everybody = [...new Set([...scopes.values()].flatMap((each) => [...each.keys()]))];
    alone = await startHub({ transport: 'direct', entry: [ENTRY, ...without] });
  }, 90_000);
  afterAll(async () => {
    await alone?.stop();
  });

  test.each(people)('$subject: no category and no child beyond its claim', async (persona) => {
    const scope = scopes.get(persona.subject)!;
    let visible = 0;
    for (const category of Object.keys(PARTS)) {
      const found = await seen(alone, persona, category, sample(scope, everybody));
      visible += found.size;
      expect([category, beyond(layer, persona, category, scope, found)]).toEqual([category, []]);
    }
    expect(visible).toBeGreaterThan(0);
  });

  if (layer === 'the contract') return;
  test('a purpose that needs permission finds nothing of anybody', async () => {
    const asker = { subject: 'social-worker', purpose: 'BEYOND_DUTY' as const };
    for (const category of Object.keys(PARTS))
      expect([category, (await seen(alone, asker, category, everybody.slice(0, 20))).size]).toEqual([category, 0]);
  });
});

/** What was seen and is not in the layer's claim. The contract's is role × field; the others' also child and purpose. */
function beyond(
  layer: string,
  { role, purpose }: Persona,
  category: string,
  scope: Scope,
  found: Set<string>,
): string[] {
  if (layer === 'the contract')
    return Object.values(policy.agreement.leaves[category]!.grants).flat().includes(role) ? [] : [...found];
  const expected = allowed(scope, policy.read(role, purpose, category));
  return [...found].filter((id) => !expected.has(id));
}

describe('all layers together', () => {
  let whole: RunningHub;
  let scopes: Map<string, Scope>;
  beforeAll(async () => {
    whole = await sharedHub('direct');
    scopes = await scopesOf(whole);
  });

  test.each(people)('equal the agreement for $subject', async (persona) => {
    const scope = scopes.get(persona.subject)!;
    const records = await recordsOf(whole);
    const everybody = [...new Set([...scopes.values()].flatMap((each) => [...each.keys()]))];
    const ids = sample(scope, everybody);
    for (const category of Object.keys(PARTS)) {
      const expected = allowed(scope, policy.read(persona.role, persona.purpose, category));
      const found = await seen(whole, persona, category, ids);
      const missing = ids.filter((id) => expected.has(id) && !found.has(id) && records.get(category)?.has(id));
      expect([category, [...found].filter((id) => !expected.has(id)), missing]).toEqual([category, [], []]);
    }
  });
});

/** Of whom each category holds anything, as an administrator of the database counts it. */
async function recordsOf(hub: RunningHub): Promise<Map<string, Set<string>>> {
  const tables = {
    'identity.name': 'child_name',
    'care.status': 'care_status',
    'care.legal': 'episode',
    'care.reviews': 'review',
  };
  const found = new Map<string, Set<string>>();
  for (const [category, table] of Object.entries(tables))
    await hub.administer('social_care', async (client) => {
      const { rows } = await client.query<{ child_id: string }>(`select distinct child_id from ${table}`);
      found.set(category, new Set(rows.map(({ child_id }) => child_id)));
    });
  return found;
}
