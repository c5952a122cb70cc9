import { join } from 'node:path';
import { createPolicy, type Reach } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { PERSONAS } from '../../hub/src/personas';
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

/** The children of whom this category was in the answer. */
async function seen(hub: RunningHub, persona: string, category: string): Promise<Set<string>> {
  const answer = await (await hub.as(persona)).ask(`{ children(first: 200) { nodes { id ${PARTS[category]} } } }`);
  const nodes: (Child | null)[] = answer.data?.['children']?.nodes ?? [];
  return new Set(nodes.flatMap((child) => (child && holds({ ...child, id: null }) ? [child.id] : [])));
}

function allowed(scope: Scope, reach: Reach): Set<string> {
  const reached = [...scope].filter(([, age]) => reach === 'EVERYONE' || (reach === 'MINORS' && age === 'minor'));
  return new Set(reached.map(([id]) => id));
}

const ENTRY = join(__dirname, 'layeredHub.ts');

/** Each claim of design: what a layer lets through alone is never wider than the agreement. */
describe.each([
  ['the contract', ['shield', 'rowSecurity']],
  ['graphql-shield', ['contract', 'rowSecurity']],
  ['row-level security', ['contract', 'shield']],
])('%s alone', (layer, without) => {
  let whole: RunningHub;
  let alone: RunningHub;
  let scopes: Map<string, Scope>;

  beforeAll(async () => {
    whole = await startHub({ transport: 'direct' });
    scopes = await scopesOf(whole);
    alone = await startHub({ transport: 'direct', entry: [ENTRY, ...without] });
  }, 90_000);
  afterAll(async () => {
    await alone?.stop();
    await whole?.stop();
  });

  test.each(people)(
    '$subject: no category and no child beyond its claim',
    async ({ subject, role, purpose }) => {
      let visible = 0;
      for (const category of Object.keys(PARTS)) {
        const found = await seen(alone, subject, category);
        const reach = policy.read(role, purpose, category);
        const mayEver = policy.agreement.leaves[category]!.grants;
        visible += found.size;
        if (layer === 'the contract') {
          // Its claim is role × field: no row, no purpose.
          const inContract = Object.values(mayEver).flat().includes(role);
          expect([category, found.size > 0 && !inContract]).toEqual([category, false]);
        } else {
          const beyond = [...found].filter((id) => !allowed(scopes.get(subject)!, reach).has(id));
          expect([category, beyond]).toEqual([category, []]);
        }
      }
      expect(visible > 0).toBe(scopes.get(subject)!.size > 0 || layer === 'the contract');
    },
    60_000,
  );

  if (layer === 'the contract') return;
  test('a purpose that needs permission finds nothing of anybody', async () => {
    for (const category of Object.keys(PARTS)) {
      const answer = await (
        await alone.as('social-worker', 'BEYOND_DUTY')
      ).ask(`{ children(first: 200) { nodes { id ${PARTS[category]} } } }`);
      expect([
        category,
        (answer.data?.['children']?.nodes ?? []).filter((child: Child | null) => holds(child)),
      ]).toEqual([category, []]);
    }
  }, 60_000);
});

describe('all layers together', () => {
  let whole: RunningHub;
  beforeAll(async () => {
    whole = await startHub({ transport: 'direct' });
  }, 60_000);
  afterAll(() => whole?.stop());

  test.each(people)(
    'equal the agreement for $subject',
    async ({ subject, role, purpose }) => {
      const scope = (await scopesOf(whole)).get(subject)!;
      for (const category of Object.keys(PARTS)) {
        const found = await seen(whole, subject, category);
        const expected = allowed(scope, policy.read(role, purpose, category));
        expect([category, [...found].filter((id) => !expected.has(id))]).toEqual([category, []]);
        // Not every child has a review, an address or a health record; but where somebody may look there is something.
        if (expected.size > 5) expect([category, found.size > 0]).toEqual([category, true]);
      }
    },
    60_000,
  );
});
