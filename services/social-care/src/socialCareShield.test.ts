import { randomUUID } from 'node:crypto';
import pg from 'pg';
import {
  createLog,
  createSubgraph,
  createTokenSigner,
  provisionDatabase,
  type Caller,
  type Subgraph,
} from '@hub/platform';
import { createSocialCare, socialCareDatabase } from '.';
import { makeChild, related } from './testing/makeChild';
import { MUTATIONS } from './testing/dailyWork';
import { callerOf, openSocialCare, policy, type OpenSocialCare } from './testing/openSocialCare';
import { recordEverything } from './testing/recordEverything';

/** The shield alone: row-level security does not bind the role that these queries run as. */
const worked = [related('social-worker', 'caseload')];
const mine = makeChild({ relationships: worked });
const adult = makeChild({ dateOfBirth: '2006-11-22', relationships: worked });
const stranger = makeChild({ relationships: [related('other-social-worker', 'caseload')] });
const secret = new Uint8Array(32).fill(3);
let open: OpenSocialCare;
let subgraph: Subgraph;
let close: () => Promise<void>;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(mine, adult, stranger);
  await recordEverything(open.database, [mine, adult, stranger]);
  const { cluster } = open;
  const callerRole = `${cluster.prefix}social_care_loader`;
  const options = { prefix: cluster.prefix, policy, callerRole };
  const database = await provisionDatabase(cluster, socialCareDatabase, options);
  await grantLoader(callerRole);
  close = () => database.close();
  const definition = createSocialCare({
    database,
    policy,
    cursorKey: secret,
    clock: () => new Date('2026-11-22T12:00:00Z'),
  });
  subgraph = createSubgraph(definition, { policy, tokenSecret: secret, log: createLog('test', 'silent') });
}, 60_000);
afterAll(async () => {
  await close?.();
  await open?.close();
});

async function grantLoader(role: string): Promise<void> {
  const client = new pg.Client(open.cluster.administrator());
  await client.connect();
  await client.query(['grant', role, 'to', role.replace('_loader', '_runtime')].join(' '));
  await client.end();
}

const signer = createTokenSigner({ 'social-care': secret });
async function ask({ scope, ...identity }: Caller, query: string, variables: object = {}): Promise<any> {
  const body = JSON.stringify({ query, variables, scope });
  return JSON.parse(JSON.stringify(await subgraph.execute(body, signer.sign('social-care', identity, body))));
}

/** Each leaf with the path at which it is refused. */
const LEAVES = {
  'care.status': 'care { status { asAt } }',
  'care.legal': 'care { legal { legalStatus } }',
  'care.delegation': 'care { delegation { parentalResponsibility { holder } } }',
  'care.placementType': 'care { placement { type outOfArea } }',
  'care.placementAddress': 'care { placementAddress { postcode } }',
  'care.carerContact': 'care { carerContacts { name } }',
  'care.plan': 'care { plan { visits { dueOn } } }',
  'care.reviews': 'care { reviews { heldOn } }',
  'care.contacts': 'care { professionals { name } }',
  'care.family': 'care { family { siblings { givenName } } }',
  'care.missing': 'care { missing { beganOn } }',
  'care.exploitation': 'care { exploitation { level } }',
  'care.adoption': 'care { adoption { decidedOn } }',
  'care.youthJustice': 'care { youthJustice { kind } }',
  'health.request': 'care { healthAssessmentRequests { kind } }',
  'voice.shared': 'voice { shared { words } }',
  'voice.views': 'voice { views { words } }',
  'leaver.pathway': 'leaver { pathway { goals } }',
  'leaver.activity': 'leaver { activity { inTouch } }',
  'leaver.accommodation': 'leaver { accommodation { kind } }',
  'leaver.address': 'leaver { address { postcode } }',
};
const EVERYTHING = Object.values(LEAVES).join(' ');

const lastOf = (path: (string | number)[]) => String(path.findLast((step) => typeof step === 'string'));
const fieldOf = (selection: string) => selection.split(' ')[2]!;

describe('reading', () => {
  const roles = Object.entries(policy.agreement.roles).filter(([, { relationship }]) => relationship !== 'none');

  test.each(roles.map(([role]) => role))('%s is refused exactly what the agreement does not give', async (role) => {
    for (const purpose of policy.agreement.roles[role]!.purposes) {
      const caller = callerOf(role, [mine.id], { adults: [adult.id], purpose });
      for (const { id } of [mine, adult]) {
        const { errors = [] } = await ask(caller, `query ($id: ID!) { child(id: $id) { ${EVERYTHING} } }`, { id });
        const refused = new Set<string>(errors.map(({ path }: any) => lastOf(path)));
        const expected = Object.entries(LEAVES).filter(([category]) => {
          const reach = policy.read(role, purpose, category);
          return reach !== 'EVERYONE' && !(reach === 'MINORS' && id === mine.id);
        });
        if (policy.read(role, purpose, 'structure') !== 'EVERYONE') continue;
        expect([role, purpose, id === mine.id, [...refused].toSorted()]).toEqual([
          role,
          purpose,
          id === mine.id,
          expected.map(([, selection]) => fieldOf(selection)).toSorted(),
        ]);
      }
    }
  });

  test('of a child out of scope everything is refused', async () => {
    const { data } = await ask(
      callerOf('SOCIAL_WORKER', [mine.id]),
      `{ child(id: "${stranger.id}") { ${EVERYTHING} } }`,
    );
    expect(JSON.stringify(data)).not.toMatch(/Jo Example|YO90|I like it here/);
  });
});

describe('writing', () => {
  const roles = Object.entries(policy.agreement.roles).filter(([, { relationship }]) => relationship !== 'none');
  const CATEGORY: Record<string, string> = {
    recordVisit: 'care.plan',
    updateCarePlan: 'care.plan',
    recordMissingEpisode: 'care.missing',
    updateMissingEpisode: 'care.missing',
    requestHealthAssessment: 'health.request',
    recordYouthJustice: 'care.youthJustice',
    endYouthJustice: 'care.youthJustice',
    recordView: 'voice.views',
    shareView: 'voice.shared',
    changeViewAudience: 'voice.shared',
    updatePathwayPlan: 'leaver.pathway',
    recordLeaverActivity: 'leaver.activity',
    recordAccommodation: 'leaver.accommodation',
    recordAccommodationVisit: 'leaver.accommodation',
    transferResponsibility: 'care.status',
  };

  test.each(MUTATIONS.map(({ name }) => name))(
    '%s is refused to every role that the agreement does not let write',
    async (name) => {
      const work = MUTATIONS.find((each) => each.name === name)!;
      const input: Record<string, unknown> = {
        childId: mine.id,
        idempotencyKey: randomUUID(),
        dryRun: true,
        ...work.values,
      };
      if (work.record) input[work.record.field] = randomUUID();
      for (const [role] of roles) {
        const caller = callerOf(role, [mine.id]);
        const document = `mutation ($input: ${work.input}!) { ${name}(input: $input) { dryRun } }`;
        const { errors } = await ask(caller, document, { input });
        const mayWrite = policy.write(role, caller.purpose, CATEGORY[name]!) !== 'NOBODY';
        const isRefused = errors?.[0]?.extensions.code === 'FORBIDDEN';
        const onlyTheirs = name === 'changeViewAudience' && role !== 'CARE_EXPERIENCED';
        expect([role, isRefused]).toEqual([role, !mayWrite || onlyTheirs]);
      }
    },
  );

  test('an answer that selects what the caller may not read is refused before anything is written', async () => {
    const input = { childId: mine.id, idempotencyKey: randomUUID(), words: 'x', audience: [] };
    const document = `mutation ($input: ShareViewInput!) { shareView(input: $input) { child { care { legal { legalStatus } } } } }`;
    const { errors } = await ask(callerOf('ADVOCATE', [mine.id]), document, { input });
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    const { rows } = await open.database.asLoader((client) =>
      client.query(`select from shared_view where words = 'x' and child_id = $1`, [mine.id]),
    );
    expect(rows).toHaveLength(0);
  });

  test('an address is an item of its own: it is refused where only the accommodation may be written', async () => {
    const given = { since: '2026-11-01', kind: 'FOYER', expectedVersion: 1 };
    const input = { childId: mine.id, idempotencyKey: randomUUID(), dryRun: true, ...given };
    const document = `mutation ($input: RecordAccommodationInput!) { recordAccommodation(input: $input) { dryRun } }`;
    const adviser = callerOf('PERSONAL_ADVISER', [mine.id], { purpose: 'DIRECT_CARE' });
    expect((await ask(adviser, document, { input })).errors).toBeUndefined();
    expect((await ask(adviser, document, { input: { ...input, postcode: 'YO90 1AB' } })).errors).toBeUndefined();
    const housing = callerOf('HOUSING_OFFICER', [mine.id]);
    expect((await ask(housing, document, { input })).errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

test('a match is refused where a condition asks for what the role may not read', async () => {
  const query = 'query ($where: SocialCareMatch!) { socialCareMatch(where: $where) }';
  const adviser = callerOf('VIRTUAL_SCHOOL_ADVISER', [mine.id]);
  expect((await ask(adviser, query, { where: { placementKind: 'FOSTER' } })).errors).toBeUndefined();
  for (const where of [{ legalStatus: 'FULL_CARE_ORDER' }, { visitOverdue: true }])
    expect((await ask(adviser, query, { where })).errors[0].extensions.code).toBe('FORBIDDEN');
});
