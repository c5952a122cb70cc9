import { createHmac, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, importPKCS8, SignJWT, type JWTPayload } from 'jose';
import { inBothTransports } from '../support/bothTransports';
import { mintToken } from '../support/mintToken';

const CHILDREN = '{ children(first: 1) { nodes { id } } }';
const HUB = '{ hub { name } }';

inBothTransports('attack 16: forged bearer tokens', (hub) => {
  const good = () => mintToken(hub().environment, 'social-worker');
  const refused = async (token: string) => {
    for (const query of [CHILDREN, HUB]) {
      const answer = await hub().withToken(token).ask(query);
      expect([answer.status, answer.code, answer.data ?? null]).toEqual([401, 'UNAUTHENTICATED', null]);
    }
  };
  const foreignKey = async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    return importPKCS8(privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, 'ES256');
  };
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

  test('the real one is accepted', async () => {
    const answer = await hub()
      .withToken(await good())
      .ask(CHILDREN);
    expect([answer.status, answer.data!['children'].nodes.length]).toEqual([200, 1]);
  });

  test('no algorithm at all', async () =>
    refused(`${encode({ alg: 'none', typ: 'at+jwt' })}.${encode(decodeJwt(await good()))}.`));

  test('HS256 with the public key as its secret', async () => {
    const { keys } = await (await fetch(`${hub().url}/oidc/jwks`)).json();
    const pem = createPublicKey({ key: keys[0], format: 'jwk' }).export({ type: 'spki', format: 'pem' });
    for (const secret of [pem, JSON.stringify(keys[0])]) {
      const signed = `${encode({ ...decodeProtectedHeader(await good()), alg: 'HS256' })}.${encode(decodeJwt(await good()))}`;
      await refused(`${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`);
    }
  });

  test('the same claims under another key', async () => {
    const header = decodeProtectedHeader(await good());
    const forged = new SignJWT(decodeJwt(await good())).setProtectedHeader({ ...header, alg: 'ES256' });
    await refused(await forged.sign(await foreignKey()));
  });

  test('one bit changed, cut short, empty, and not a token', async () => {
    const [head, body, signature] = (await good()).split('.') as [string, string, string];
    const promoted: JWTPayload = { ...decodeJwt(await good()), hub_role: 'TEAM_MANAGER' };
    for (const token of [`${head}.${encode(promoted)}.${signature}`, `${head}.${body}.`, `${head}.${body}`, 'x', '..'])
      await refused(token);
  });

  test('credentials of another kind are refused, never taken for a visitor', async () => {
    const response = await fetch(`${hub().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Basic bnVyc2U6' },
      body: JSON.stringify({ query: HUB }),
    });
    expect(response.status).toBe(401);
  });
});

inBothTransports('attack 17: claims in headers', (hub) => {
  test('a role, a purpose, a caller and a gateway’s token from a client are dropped', async () => {
    const claims = {
      'x-hub-role': 'TEAM_MANAGER', 'hub-role': 'TEAM_MANAGER', 'x-role': 'TEAM_MANAGER', 'x-hub-purpose': 'EMERGENCY',
      'x-hub-subject': 'social-worker', 'x-hub-caller': 'social-worker', 'x-hub-token': await mintToken(hub().environment, 'nurse'),
      'x-forwarded-user': 'social-worker', 'x-hub-scope': '{"kind":"LIST"}',
    }; // prettier-ignore
    const visitor = await (await hub().as()).ask(CHILDREN, {}, claims);
    expect(visitor.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const lead = await (await hub().as('strategic-lead')).ask(CHILDREN, {}, claims);
    expect(lead.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const worker = await hub().as('other-social-worker');
    const [plain, claimed] = [await worker.ask(CHILDREN), await worker.ask(CHILDREN, {}, claims)];
    expect(claimed.data).toEqual(plain.data);
  });
});

inBothTransports('attack 18: a relationship that ends in mid-session', (hub) => {
  const LIST = '{ children(first: 200) { totalCount nodes { id } } healthAssessments(first: 1) { totalCount } }';

  test('the next request has lost it, in every agency', async () => {
    const nurse = await hub().as('nurse');
    const before = await nurse.ask(LIST);
    expect(before.data!['children'].totalCount).toBeGreaterThan(10);
    await hub().administer('health', (client) =>
      client.query(`update relationship.staff set ended_on = current_date where subject = 'nurse'`),
    );
    const after = await nurse.ask(LIST);
    expect(after.data).toEqual({ children: { totalCount: 0, nodes: [] }, healthAssessments: { totalCount: 0 } });
    const colleague = await (await hub().as('second-nurse')).ask(LIST);
    // The colleague lacks the one child whom a named grant opened to the nurse alone.
    expect(colleague.data!['children'].totalCount).toBe(before.data!['children'].totalCount - 1);
  });
});
