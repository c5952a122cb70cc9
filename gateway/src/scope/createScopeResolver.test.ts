import { createLog, createPolicy, createTokenSigner, type OpeningsAnswer, type RestrictedAnswer } from '@hub/platform';
import { loadAgreement, type CohortAnswer, type Opening, type Purpose, type ScopeAnswer } from '@hub/schema';
import type { SubgraphTransport } from '../transport';
import { createScopeResolver } from './createScopeResolver';

const policy = createPolicy(loadAgreement());
const [ADA, BEN, CAT, DAN] = ['a', 'b', 'c', 'd'].map((last) => `00000000-0000-4000-8000-00000000000${last}`) as [
  string,
  string,
  string,
  string,
];
const AGENCIES = {
  'social-care': 'Social care',
  health: 'Health',
  'virtual-school': 'Virtual school',
  assurance: 'Assurance',
};

/** What the agencies know on that day; a missing one is away. */
interface World {
  scope?: ScopeAnswer;
  cohort?: CohortAnswer;
  restricted?: string[];
  /** By kind of opening, category and child. */
  open?: string[];
  without?: (keyof typeof AGENCIES)[];
}

/** The agencies as the gateway reaches them, and what they were asked. */
function createAgencies({ scope = { kind: 'NONE' }, cohort, restricted, open, without = [] }: World) {
  const asked: string[] = [];
  const about = (name: string, path: string, body: string) => {
    asked.push(`${name} ${path} ${body}`);
    return JSON.parse(body) as never;
  };
  const given = <Answer>(answer: Answer | undefined): Answer => {
    if (answer === undefined) throw new Error('connect ECONNREFUSED 10.0.0.1');
    return answer;
  };
  const transport: Pick<SubgraphTransport, 'resolveScope' | 'resolveCohort' | 'resolveOpenings'> = {
    resolveScope: async (name, body) => (about(name, 'scope', body), scope),
    resolveCohort: async (name, body): Promise<CohortAnswer | RestrictedAnswer> => {
      const question = about(name, 'cohort', body) as { among?: string[] };
      return question.among ? { restricted: given(restricted) } : given(cohort);
    },
    resolveOpenings: async (name, body): Promise<OpeningsAnswer> => {
      const { by, categories } = about(name, 'openings', body) as { by: Opening; categories: string[] };
      // Whoever it opens, asked about or not: what was not asked must not count.
      const of = (category: string) =>
        given(open)
          .filter((each) => each.startsWith(`${by} ${category} `))
          .map((each) => each.split(' ')[2]!);
      return { opened: Object.fromEntries([...categories, 'care.plan'].map((category) => [category, of(category)])) };
    },
  };
  const agencies = Object.fromEntries(Object.entries(AGENCIES).filter(([name]) => !without.includes(name as never)));
  const secrets = Object.fromEntries(Object.keys(AGENCIES).map((name) => [name, Buffer.alloc(32, 1)]));
  const resolve = createScopeResolver({
    policy,
    transport: transport as SubgraphTransport,
    tokenSigner: createTokenSigner(secrets),
    agencies,
    retry: (_agency, _signal, ask) => ask(),
    log: createLog('gateway', 'silent'),
  });
  return { asked, resolve };
}

async function resolve(world: World, role: string, purpose: Purpose, ...categories: string[]) {
  const { asked, resolve: ask } = createAgencies(world);
  const caller = { subject: 'somebody', role, purpose, requestId: 'r', agreementDigest: policy.digest };
  const { scope, errors } = await ask({ caller, categories: new Set(['structure', ...categories]) });
  return { scope, errors: errors.map(({ message }) => message), asked: asked.map((each) => each.split(' ').slice(0, 2).join(' ')) }; // prettier-ignore
}
const list = (minors: string[], adults: string[] = [], opened?: Record<string, string[]>) => ({
  kind: 'LIST',
  minors,
  adults,
  ...(opened ? { opened } : {}),
});
const answered = (minors: string[], adults: string[] = [], restricted?: string[]): ScopeAnswer => ({
  ...(list(minors, adults) as Extract<ScopeAnswer, { kind: 'LIST' }>),
  ...(restricted ? { restricted } : {}),
});

describe('whom the caller is related to', () => {
  test('is told by the owner of the relationship; social care knows its own restricted marks', async () => {
    const { scope, asked } = await resolve({ scope: answered([ADA]) }, 'SOCIAL_WORKER', 'DIRECT_CARE', 'care.legal');
    expect([scope, asked]).toEqual([list([ADA]), ['social-care scope']]);
  });

  test('nobody, for a role without a relationship, or when its agency is not connected', async () => {
    const world: World = { scope: answered([ADA]), without: ['health'] };
    expect(await resolve(world, 'STRATEGIC_LEAD', 'STATISTICS')).toMatchObject({ scope: { kind: 'NONE' }, asked: [] });
    expect(await resolve(world, 'LOOKED_AFTER_NURSE', 'DIRECT_CARE')).toMatchObject({ scope: { kind: 'NONE' }, asked: [] }); // prettier-ignore
  });

  test('what somebody on emergency duty looks for goes to the owner alone', async () => {
    const { asked, resolve: ask } = createAgencies({ scope: answered([ADA]) });
    const lookup = { givenName: 'Ada', familyName: 'Lee', dateOfBirth: '2015-01-01' };
    const caller = { subject: 's', role: 'EMERGENCY_DUTY_WORKER', purpose: 'EMERGENCY' as const, requestId: 'r', agreementDigest: policy.digest }; // prettier-ignore
    expect((await ask({ caller, categories: new Set(), lookup })).scope).toEqual(list([ADA]));
    expect(asked).toEqual([`social-care scope ${JSON.stringify({ relationship: 'emergencyLookup', lookup })}`]);
  });
});

describe('restricted children', () => {
  test('are taken out of a scope that another agency answered', async () => {
    const world: World = { scope: answered([ADA, BEN], [CAT]), restricted: [BEN, CAT] };
    const { scope, asked } = await resolve(world, 'LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'health.status');
    expect([scope, asked.slice(0, 2)]).toEqual([list([ADA]), ['health scope', 'social-care cohort']]);
  });

  test('nobody is let in while it cannot be asked who is restricted', async () => {
    for (const world of [
      { scope: answered([ADA]) },
      { scope: answered([ADA]), restricted: [], without: ['social-care' as const] },
    ])
      // prettier-ignore
      await expect(resolve(world, 'LOOKED_AFTER_NURSE', 'DIRECT_CARE')).rejects.toMatchObject({
        code: 'POLICY_UNAVAILABLE',
        message: expect.not.stringContaining('10.0'),
      });
  });

  test('a named grant opens one, in the categories that it names and the operation touches', async () => {
    const world: World = {
      scope: answered([ADA], [], [BEN]),
      open: [`GRANT identity.name ${BEN}`, `GRANT care.plan ${BEN}`, `GRANT identity.name ${DAN}`],
    };
    const { scope } = await resolve(world, 'SOCIAL_WORKER', 'DIRECT_CARE', 'identity.name', 'care.legal');
    expect(scope).toEqual(list([ADA], [], { 'identity.name': [BEN] }));
  });

  test('of somebody of 18, and of whose age nobody told, with the permission that an adult is asked for', async () => {
    const told = (restrictedMinors?: string[]): World => ({
      scope: { ...answered([], [], [BEN]), ...(restrictedMinors ? { restrictedMinors } : {}) } as ScopeAnswer,
      open: [`GRANT education.pep ${BEN}`],
    });
    const openedOf = async (world: World) =>
      (await resolve(world, 'SOCIAL_WORKER', 'DIRECT_CARE', 'education.pep')).scope;
    expect(await openedOf(told([BEN]))).toEqual(list([], [], { 'education.pep': [BEN] }));
    expect(await openedOf(told([]))).toEqual(list([]));
    expect(await openedOf(told())).toEqual(list([]));
    const permitted = { ...told(), open: [`GRANT education.pep ${BEN}`, `PERMISSION education.pep ${BEN}`] };
    expect(await openedOf(permitted)).toEqual(list([], [], { 'education.pep': [BEN] }));
  });

  test('a permission does not', async () => {
    const world: World = { scope: answered([], [], [BEN]), open: [`PERMISSION care.legal ${BEN}`] };
    expect((await resolve(world, 'SOCIAL_WORKER', 'DIRECT_CARE', 'care.legal')).scope).toEqual(list([]));
  });
});

describe('a cohort is a list', () => {
  const scope: ScopeAnswer = { kind: 'AUTHORITY', authority: '816', fromAge: 4, toAge: 18 };
  const cohort: CohortAnswer = { minors: [ADA], adults: [], leavers: [CAT, DAN] };
  const world: World = { scope, cohort, open: [`PERMISSION leaver.activity ${CAT}`, `PERMISSION care.legal ${DAN}`] };

  test('of the children whom the keeper of cohorts names', async () => {
    const { scope: list816, asked } = await resolve(world, 'VIRTUAL_SCHOOL_ADVISER', 'STATUTORY_DUTY', 'education.pep');
    expect([list816, asked]).toEqual([list([ADA]), ['virtual-school scope', 'social-care cohort']]);
  });

  test('a care leaver is opened by permission, in the two categories of the agreement', async () => {
    const categories = ['leaver.activity', 'education.enrolment', 'education.attendance', 'care.plan'];
    const open = categories.map((category) => `PERMISSION ${category} ${CAT}`);
    const { scope: opened } = await resolve({ ...world, open }, 'VIRTUAL_SCHOOL_ADVISER', 'STATUTORY_DUTY', ...categories); // prettier-ignore
    expect(opened).toEqual(list([ADA], [], { 'leaver.activity': [CAT], 'education.enrolment': [CAT] }));
  });

  test('no other role reaches one, whatever its agency says', () =>
    expect(resolve(world, 'LOOKED_AFTER_NURSE', 'DIRECT_CARE')).rejects.toMatchObject({ code: 'POLICY_UNAVAILABLE' }));

  test('nor anybody while its keeper is away', () =>
    expect(resolve({ scope }, 'VIRTUAL_SCHOOL_ADVISER', 'STATUTORY_DUTY')).rejects.toMatchObject({
      code: 'POLICY_UNAVAILABLE',
    }));
});

describe('openings', () => {
  const world = (...open: string[]): World => ({ scope: answered([ADA], [CAT, DAN]), restricted: [], open });

  test('an adult’s permission opens what it names, and the other adult stays closed', async () => {
    const { scope, asked } = await resolve(world(`PERMISSION care.legal ${CAT}`), 'LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.legal', 'health.status'); // prettier-ignore
    expect(scope).toEqual(list([ADA], [CAT, DAN], { 'care.legal': [CAT] }));
    expect(asked.at(-1)).toBe('assurance openings');
  });

  test('are not asked for what needs none, or what nobody may have', async () => {
    const { asked } = await resolve(world(), 'LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'health.status', 'care.family');
    expect(asked).toEqual(['health scope', 'social-care cohort']);
  });

  test('beyond duty a permission opens even a child under 18; without one there is nobody', async () => {
    const open = world(`PERMISSION identity.name ${ADA}`);
    const { scope } = await resolve(open, 'SOCIAL_WORKER', 'BEYOND_DUTY', 'identity.name');
    expect(scope).toEqual(list([ADA], [CAT, DAN], { 'identity.name': [ADA] }));
    expect(policy.read('SOCIAL_WORKER', 'BEYOND_DUTY', 'identity.name')).toBe('OPENED');
  });

  test('a named grant and an adult’s permission are both needed where both are asked for', async () => {
    const both = [`GRANT care.adoption ${ADA}`, `GRANT care.adoption ${CAT}`, `GRANT care.adoption ${DAN}`];
    const open = world(...both, `PERMISSION care.adoption ${CAT}`);
    const { scope } = await resolve(open, 'DESIGNATED_DOCTOR', 'DIRECT_CARE', 'care.adoption');
    expect(scope).toMatchObject({ opened: { 'care.adoption': [ADA, CAT] } });
  });

  test('a release is asked of each owner, for its own leaves', async () => {
    const open: World = { scope: answered([], [CAT]), open: [`RELEASE care.legal ${CAT}`, `RELEASE health.clinical ${CAT}`] }; // prettier-ignore
    const { scope, asked } = await resolve(open, 'CARE_EXPERIENCED', 'DIRECT_CARE', 'care.legal', 'health.clinical', 'care.family'); // prettier-ignore
    expect(scope).toMatchObject({ opened: { 'care.legal': [CAT], 'health.clinical': [CAT] } });
    expect(asked.sort()).toEqual(['health openings', 'social-care openings', 'social-care scope']);
  });

  test('where the agency that keeps them is not connected, nothing is opened', async () => {
    const open = { ...world(`PERMISSION care.legal ${CAT}`), without: ['assurance' as const] };
    const answer = await resolve(open, 'LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.legal');
    expect([answer.scope, answer.errors]).toEqual([list([ADA], [CAT, DAN]), []]);
  });

  test('where it is away, nothing either, and the answer says whose word is missing', async () => {
    const away: World = { scope: answered([ADA], [CAT]), restricted: [] };
    const answer = await resolve(away, 'LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.legal');
    expect([answer.scope, answer.errors]).toEqual([list([ADA], [CAT]), ['Assurance could not answer.']]);
  });
});
