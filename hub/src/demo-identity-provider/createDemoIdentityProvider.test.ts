import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { PERSONAS } from '../personas';
import { createDemoIdentityProvider } from './createDemoIdentityProvider';
import { DemoSignInRefused } from './DemoSignInRefused';

const agreement = loadAgreement();
let dataDir: string;
beforeEach(async () => void (dataDir = await mkdtemp(join(tmpdir(), 'hub-demo-'))));
afterEach(() => rm(dataDir, { recursive: true }));

const create = (publicUrl: string, isReal = async () => false) =>
  createDemoIdentityProvider({
    dataDir,
    publicUrl,
    personas: PERSONAS,
    agreement,
    isReal,
    log: createLog('test', 'silent'),
  });

describe('the demo provider', () => {
  test('starts at this machine and vouches for personas only', async () => {
    const { trustedIssuer } = await create('http://localhost:4000');
    expect(trustedIssuer.issuer).toBe('http://localhost:4000/oidc');
    expect(trustedIssuer.knows!('nurse', 'LOOKED_AFTER_NURSE')).toBe(true);
    expect(trustedIssuer.knows!('nurse', 'DESIGNATED_DOCTOR')).toBe(false);
    expect(trustedIssuer.knows!('ghost', 'LOOKED_AFTER_NURSE')).toBe(false);
    expect(JSON.stringify(trustedIssuer.keys)).not.toContain('"d"');
  });

  test.each(['http://hub.example', 'https://hub.example', 'https://localhost', 'http://0.0.0.0:4000'])(
    'does not start at %s',
    async (publicUrl) => expect(create(publicUrl)).rejects.toThrow(DemoSignInRefused),
  );

  test('does not start on a database that is marked real, and makes no keys there', async () => {
    await expect(create('http://localhost:4000', async () => true)).rejects.toThrow('not synthetic');
    expect(await readdir(dataDir)).toEqual([]);
  });

  test('does not start when nobody can say whether it is', async () => {
    const away = () => Promise.reject(new Error('connection refused'));
    await expect(create('http://localhost:4000', away)).rejects.toThrow('connection refused');
  });
});

describe('every persona', () => {
  test.each(PERSONAS.map((persona) => [persona.subject, persona] as const))(
    '%s fits the agreement',
    (_subject, persona) => {
      const role = agreement.roles[persona.role];
      expect([role?.agency, 'any']).toContain(persona.agency);
      expect(role?.purposes).toContain(persona.purpose);
    },
  );
});
