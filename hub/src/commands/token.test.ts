import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { importJWK, SignJWT } from 'jose';
import { DemoHub, agreement } from '../demo-identity-provider/testing/DemoHub';
import { loadDemoKeys } from '../demo-identity-provider';
import { PERSONAS } from '../personas';
import { makeToken, registerTokenCommand, type TokenCommandOptions } from './token';

let hub: DemoHub;
let options: TokenCommandOptions;
beforeAll(async () => {
  hub = await DemoHub.start();
  options = { personas: PERSONAS, agreement, dataDir: () => hub.dataDir, isReal: hub.isReal };
});
afterAll(() => hub.close());
beforeEach(() => void (hub.real = false));

const eightHours = { life: '8h' };
const ask = (token: string, path = '/who') =>
  hub.browser().json(path, { headers: { authorization: `Bearer ${token}` } });

describe('hub token', () => {
  test.each(PERSONAS.map(({ subject, role, purpose }) => [subject, role, purpose]))(
    'makes a token that the hub takes for %s',
    async (subject, role, purpose) =>
      expect(await ask(await makeToken(options, subject, eightHours))).toMatchObject({ subject, role, purpose }),
  );

  test('makes it for the purpose that was asked for', async () =>
    expect(await ask(await makeToken(options, 'nurse', { ...eightHours, purpose: 'STATUTORY_DUTY' }))).toMatchObject({
      purpose: 'STATUTORY_DUTY',
    }));

  test('refuses a purpose that the role may not act for, and says which it may', async () =>
    expect(makeToken(options, 'nurse', { ...eightHours, purpose: 'STATISTICS' })).rejects.toThrow(
      'DIRECT_CARE or STATUTORY_DUTY',
    ));

  test('offers the near miss and the list', async () => {
    await expect(makeToken(options, 'nurze', eightHours)).rejects.toThrow('Did you mean "nurse"');
    await expect(makeToken(options, 'nobody', eightHours)).rejects.toThrow(/There are: nurse, .*records-officer\./);
  });

  test('makes a token that ends when it should', async () => {
    const token = await makeToken(options, 'nurse', { life: '1s' });
    expect(await ask(token)).toMatchObject({ subject: 'nurse' });
    jest.useFakeTimers({
      now: Date.now() + 10_000,
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'],
    });
    try {
      expect(await ask(token, '/session')).toMatchObject({ errors: [{ message: 'The token has expired.' }] });
    } finally {
      jest.useRealTimers();
    }
  });

  test.each(['0s', '25h', '8', 'h', '-1h', '8 hours', '', '1e3s'])('refuses the life %j', async (life) =>
    expect(makeToken(options, 'nurse', { life })).rejects.toThrow('24h at most'),
  );

  test('is readable when the hub was never started', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'hub-empty-'));
    await expect(makeToken({ ...options, dataDir: () => empty }, 'nurse', eightHours)).rejects.toThrow(
      /not been started .*`npm start`/,
    );
    await rm(empty, { recursive: true });
  });

  test('refuses on a database that is marked real, and the hub refuses tokens made before', async () => {
    const token = await makeToken(options, 'nurse', eightHours);
    hub.real = true;
    await expect(makeToken(options, 'nurse', eightHours)).rejects.toThrow('not synthetic');
    expect(await ask(token, '/session')).toMatchObject({
      errors: [{ message: expect.stringContaining('not synthetic') }],
    });
  });
});

describe('a token by the right key that the command would never make', () => {
  const forge = async (claims: Record<string, unknown>) => {
    const { signingKey } = (await loadDemoKeys(hub.dataDir))!;
    const now = Math.floor(Date.now() / 1000);
    const usual = { sub: 'nurse', hub_role: 'LOOKED_AFTER_NURSE', hub_agency: 'health', hub_purpose: 'DIRECT_CARE' };
    return new SignJWT({ iss: `${hub.origin}/oidc`, aud: 'hub', iat: now, exp: now + 60, ...usual, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: signingKey.kid, typ: 'at+jwt' })
      .sign(await importJWK(signingKey, 'ES256'));
  };

  test('is taken when all is right', async () =>
    expect(await ask(await forge({}))).toMatchObject({ subject: 'nurse' }));

  test.each([
    ['an unknown person', { sub: 'ghost' }],
    ["another persona's role", { hub_role: 'DESIGNATED_DOCTOR' }],
    ['a role that is no persona', { hub_role: 'CALDICOTT_GUARDIAN', hub_purpose: 'ASSURANCE' }],
    ['another agency', { hub_agency: 'social care' }],
    ['another purpose', { hub_purpose: 'STATISTICS' }],
    ['another issuer', { iss: 'http://localhost:1/oidc' }],
  ])('is refused for %s', async (_what, claims) =>
    expect(await ask(await forge(claims), '/session')).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    }),
  );
});

describe('on the command line', () => {
  async function run(...words: string[]) {
    const written: string[] = [];
    const errors: string[] = [];
    const program = new Command('hub').exitOverride().configureOutput({ writeErr: (text) => void errors.push(text) });
    registerTokenCommand(program, options);
    for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const code = await program.parseAsync(words, { from: 'user' }).then(
      () => 0,
      (error: { exitCode: number }) => error.exitCode,
    );
    write.mockRestore();
    return { code, out: written.join(''), errors: errors.join('') };
  }

  test('prints the token and nothing else', async () => {
    const { code, out, errors } = await run('token', 'nurse', '--purpose', 'STATUTORY_DUTY', '--life', '30m');
    expect([code, errors]).toEqual([0, '']);
    expect(await ask(out.trim())).toMatchObject({ subject: 'nurse', purpose: 'STATUTORY_DUTY' });
  });

  test('says what is wrong in a sentence, and fails', async () => {
    const { code, out, errors } = await run('token', 'nurze');
    expect([code, out]).toEqual([1, '']);
    expect(errors).toContain('error: There is no persona "nurze". Did you mean "nurse"');
  });

  test('lists the personas with their purposes', async () => {
    const { out } = await run('personas');
    for (const { subject, name } of PERSONAS) expect(out).toMatch(new RegExp(`^${subject} +${name}`, 'm'));
    expect(out).toContain('DIRECT_CARE, STATUTORY_DUTY');
  });
});
