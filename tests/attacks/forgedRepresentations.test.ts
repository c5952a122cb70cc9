import { createTokenSigner, createPolicy, createLog, type CallerIdentity } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { openDatabases, readHubConfig } from '@hub/cli';
import { createSubgraphs } from '../../hub/src/createSubgraphs';
import { openSecrets } from '../../hub/src/secrets';
import { sharedHub } from '../support/sharedHub';
import type { RunningHub } from '../support/startHub';

const policy = createPolicy(loadAgreement());

/** Sends a body to health with a token, past the gateway. Answers its status and what it said. */
type Send = (body: string, token: string | undefined) => Promise<{ status: number; text: string }>;

/** What `@requires` would take over from another agency, and what a caller would like it to be. */
const FORGED = { __typename: 'Child', isRestricted: false, careStatus: { lookedAfter: true }, ethnicity: 'WBRI' };
const QUERY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { id health { status { overdue } } } } }`;

describe.each(['direct', 'http'] as const)(
  'attack 3: a forged representation with values for @requires (%s)',
  (kind) => {
    let hub: RunningHub;
    let send: Send;
    let close: () => Promise<void> = async () => undefined;
    let children: string[];
    beforeAll(async () => {
      hub = await sharedHub(kind);
      [send, close] = kind === 'http' ? [overHttp(hub), close] : await inProcess(hub);
      const answer = await (await hub.as('nurse')).ask('{ children(first: 2) { nodes { id } } }');
      children = answer.data!['children'].nodes.map(({ id }: { id: string }) => id);
    }, 90_000);
    afterAll(() => close());

    const identity = (): CallerIdentity => ({
      subject: 'nurse',
      role: 'LOOKED_AFTER_NURSE',
      purpose: 'DIRECT_CARE',
      requestId: 'r',
      agreementDigest: policy.digest,
    });
    const bodyOf = (representation: object, minors: string[]) =>
      JSON.stringify({ query: QUERY, variables: { r: [representation] }, scope: { kind: 'LIST', minors, adults: [] } });
    /** As the gateway would: with the hub's own secret. */
    const sign = (body: string) =>
      createTokenSigner({ health: openSecrets(hub.dataDirectory)('token health') }).sign('health', identity(), body);

    test('the body that was signed is answered', async () => {
      const body = bodyOf({ __typename: 'Child', id: children[0] }, [children[0]!]);
      const answer = await send(body, sign(body));
      expect([answer.status, JSON.parse(answer.text).data._entities[0].id]).toEqual([200, children[0]]);
    });

    test('with another representation, other values or a wider scope under the same token: 401, and nothing', async () => {
      const [mine, other] = children;
      const signed = bodyOf({ __typename: 'Child', id: mine }, [mine!]);
      for (const forged of [
        bodyOf({ ...FORGED, id: mine }, [mine!]),
        bodyOf({ __typename: 'Child', id: other }, [mine!]),
        bodyOf({ __typename: 'Child', id: other }, [mine!, other!]),
        `${signed} `,
      ]) {
        const answer = await send(forged, sign(signed));
        expect(answer.status).toBe(401);
        expect(answer.text).not.toMatch(/_entities|overdue|"data"/);
      }
    });

    test('a token that was used once is used up', async () => {
      const body = bodyOf({ __typename: 'Child', id: children[0] }, [children[0]!]);
      const token = sign(body);
      expect((await send(body, token)).status).toBe(200);
      expect((await send(body, token)).status).toBe(401);
      expect((await send(body, undefined)).status).toBe(401);
    });

    test('at the gateway there are no representations to send, with or without values', async () => {
      const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
      for (const persona of ['nurse', 'social-worker', 'strategic-lead', undefined]) {
        const answer = await (await hub.as(persona)).ask(query, { r: [{ ...FORGED, id: children[0] }] });
        expect([persona, answer.code, answer.data]).toEqual([persona, 'GRAPHQL_VALIDATION_FAILED', undefined]);
      }
    });
  },
);

function overHttp(hub: RunningHub): Send {
  const health = /Service\s+(http:\S+)\s+health$/m.exec(hub.output())![1];
  return async (body, token) => {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const response = await fetch(`${health}/graphql`, { method: 'POST', headers, body });
    return { status: response.status, text: await response.text() };
  };
}

/** The very subgraph of a hub in one process, on the same databases, asked as its gateway asks it. */
async function inProcess(hub: RunningHub): Promise<[Send, () => Promise<void>]> {
  const log = createLog('test', 'silent');
  const databases = await openDatabases(readHubConfig(hub.environment), policy, log);
  const secrets = openSecrets(hub.dataDirectory);
  const health = createSubgraphs({ policy, secrets, databases, log, layers: { contract: true, shield: true } }).find(
    ({ name }) => name === 'health',
  )!;
  const send: Send = async (body, token) => {
    try {
      return { status: 200, text: JSON.stringify(await health.execute(body, token)) };
    } catch (error) {
      const { code } = (error as { extensions: { code: string } }).extensions;
      return { status: code === 'UNAUTHENTICATED' ? 401 : 500, text: (error as Error).message };
    }
  };
  return [send, () => databases.close()];
}
