import type { Opening } from '@hub/schema';
import { hubError } from '../errors';
import { createTokenSigner } from '../caller';
import type { OpeningsQuestion, SubgraphDefinition } from './SubgraphDefinition';
import { ADULT, MINOR, STRANGER, toyAgency } from './toy/toyAgency.fixture';
import { createToySubgraph, realPolicy, toySecret, type Asking } from './toy/toyHarness.fixture';

const { rules, leaves } = realPolicy.agreement;
/** The agreement with the toy in place of some keeper. */
const policyWith = (change: Partial<typeof rules>, legalOwner = 'social care') => ({
  ...realPolicy,
  agreement: {
    ...realPolicy.agreement,
    rules: { ...rules, ...change },
    leaves: { ...leaves, 'care.legal': { ...leaves['care.legal']!, owner: legalOwner } },
  },
});
const forbidden = hubError('FORBIDDEN');

function open(change: Partial<typeof rules>, parts: Partial<SubgraphDefinition<never>>, legalOwner?: string) {
  const definition = { ...toyAgency(), ...parts } as unknown as SubgraphDefinition<never>;
  const { subgraph, sign } = createToySubgraph({ definition, policy: policyWith(change, legalOwner) });
  const ask = (path: 'resolveCohort' | 'resolveOpenings', question: object, asking: Asking = {}) => {
    const body = JSON.stringify(question);
    return subgraph[path](body, sign(body, asking));
  };
  return { subgraph, ask };
}

describe('a cohort and restricted marks are told by the agency that keeps them', () => {
  const cohort = { minors: [MINOR], adults: [], leavers: [ADULT] };
  const parts = { resolveCohort: async () => cohort, resolveRestricted: async () => [STRANGER] };
  const keeper = open({ cohortKeptBy: 'toy', restrictedKeptBy: 'toy' }, parts);
  const york = { authority: '816', fromAge: 4, toAge: 18 };
  const adviser: Asking = { role: 'VIRTUAL_SCHOOL_ADVISER', purpose: 'STATUTORY_DUTY' };

  test('the cohort to a role that reaches cohorts, and to no other', async () => {
    expect(await keeper.ask('resolveCohort', york, adviser)).toEqual(cohort);
    for (const role of ['LOOKED_AFTER_NURSE', 'SOCIAL_WORKER', 'STRATEGIC_LEAD', 'constructor'])
      await expect(keeper.ask('resolveCohort', york, { role })).rejects.toEqual(forbidden);
  });

  test('the marks to every role that reaches children, and to no other', async () => {
    expect(await keeper.ask('resolveCohort', { among: [MINOR, STRANGER] })).toEqual({ restricted: [STRANGER] });
    for (const role of ['STRATEGIC_LEAD', 'ANONYMOUS', 'constructor'])
      await expect(keeper.ask('resolveCohort', { among: [MINOR] }, { role })).rejects.toEqual(forbidden);
  });

  test('by nobody else, even one that could', async () => {
    const other = open({}, parts);
    await expect(other.ask('resolveCohort', york, adviser)).rejects.toEqual(forbidden);
    await expect(other.ask('resolveCohort', { among: [MINOR] })).rejects.toEqual(forbidden);
    const cannot = open({ cohortKeptBy: 'toy', restrictedKeptBy: 'toy' }, {});
    await expect(cannot.ask('resolveCohort', york, adviser)).rejects.toEqual(forbidden);
  });

  test('and not for a question that is none, nor without a token', async () => {
    for (const question of [
      {},
      { authority: 'York', fromAge: 4, toAge: 18 },
      { among: ['x'] },
      { ...york, among: [MINOR] },
    ])
      await expect(keeper.ask('resolveCohort', question, adviser)).rejects.toEqual(hubError('BAD_REQUEST'));
    const unauthenticated = expect.objectContaining({ code: 'UNAUTHENTICATED' });
    await expect(keeper.subgraph.resolveCohort(JSON.stringify(york), undefined)).rejects.toEqual(unauthenticated);
    const other = createTokenSigner({ other: toySecret }).sign('other', { subject: 's', role: 'VIRTUAL_SCHOOL_ADVISER', purpose: 'STATUTORY_DUTY', requestId: 'r', agreementDigest: realPolicy.digest }, JSON.stringify(york)); // prettier-ignore
    await expect(keeper.subgraph.resolveCohort(JSON.stringify(york), other)).rejects.toEqual(unauthenticated);
  });
});

describe('openings are told by the agency that keeps them', () => {
  const asked: OpeningsQuestion[] = [];
  const resolveOpenings = async (question: OpeningsQuestion) => {
    asked.push(question);
    return { 'care.legal': [ADULT, STRANGER], 'care.plan': [ADULT] };
  };
  const question = (by: Opening, ...categories: string[]) => ({ by, categories, children: [MINOR, ADULT] });

  test('to the caller of the token, and nothing besides what was asked', async () => {
    const keeper = open({ permissionsKeptBy: 'toy' }, { resolveOpenings });
    const answer = await keeper.ask('resolveOpenings', question('PERMISSION', 'care.legal', 'care.reviews'), { role: 'CAMHS_PRACTITIONER' }).catch((error) => error); // prettier-ignore
    expect(answer).toEqual(forbidden);
    expect(await keeper.ask('resolveOpenings', question('PERMISSION', 'care.legal'))).toEqual({
      opened: { 'care.legal': [ADULT] },
    });
    expect(asked).toEqual([
      { ...question('PERMISSION', 'care.legal'), subject: 'nurse', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' },
    ]);
  });

  test('each kind by its keeper: permissions and grants by rule, releases by the leaf’s owner', async () => {
    const kinds = [
      ['PERMISSION', open({ permissionsKeptBy: 'toy' }, { resolveOpenings })],
      ['GRANT', open({ grantsKeptBy: 'toy' }, { resolveOpenings })],
      ['RELEASE', open({}, { resolveOpenings }, 'toy')],
    ] as const;
    for (const [kept, keeper] of kinds)
      for (const [by] of kinds) {
        const answer = keeper.ask('resolveOpenings', question(by, 'care.legal'));
        if (by === kept) expect(await answer).toMatchObject({ opened: {} });
        else await expect(answer).rejects.toEqual(forbidden);
      }
  });

  test('not for a category of which the agreement gives the role nothing', async () => {
    const keeper = open({ permissionsKeptBy: 'toy' }, { resolveOpenings });
    for (const category of ['care.family', 'care.gossip', 'constructor'])
      await expect(keeper.ask('resolveOpenings', question('PERMISSION', category))).rejects.toEqual(forbidden);
  });
});
