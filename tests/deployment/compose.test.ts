import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICES } from '@hub/cli';

const ROOT = join(__dirname, '..', '..');
const COMPOSE = join(ROOT, 'docker-compose.yml');
const hasCompose = spawnSync('docker-compose', ['version']).status === 0;
if (!hasCompose) console.warn('Skipped: docker-compose is not installed, so nothing could read docker-compose.yml.');
const testWithCompose = hasCompose ? test : test.skip;

const folder = mkdtempSync(join(tmpdir(), 'hub-compose-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'providers.json'), '[]');
writeFileSync(join(folder, 'clients.env'), '');
const SITE = {
  HUB_PUBLIC_URL: 'https://hub.example.gov.uk',
  HUB_IDENTITY_PROVIDERS_FILE: join(folder, 'providers.json'),
  HUB_CLIENT_SECRETS_FILE: join(folder, 'clients.env'),
};

const makeSecrets = (): string =>
  spawnSync(process.execPath, [join(ROOT, 'scripts', 'make-secrets.mjs')], { encoding: 'utf8' }).stdout;

function config(settings: Record<string, string>, secrets: string) {
  const file = join(folder, '.env');
  writeFileSync(file, secrets);
  return spawnSync('docker-compose', ['--file', COMPOSE, '--env-file', file, 'config'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, ...settings },
  });
}

testWithCompose('docker-compose reads it: the gateway, each service and PostgreSQL', () => {
  const { stdout, stderr, status } = config(SITE, makeSecrets());
  expect([status, stderr]).toEqual([0, '']);
  for (const name of ['postgres', 'gateway', ...SERVICES.map((service) => service.name)])
    expect(stdout).toMatch(new RegExp(`^  ${name}:$`, 'm'));
});

test('no secret and no address has a default', () => {
  const settings = [...readFileSync(COMPOSE, 'utf8').matchAll(/\$\{(\w+)(:[-?])?/g)].map(([, name, how]) => [
    name,
    how,
  ]);
  const optional = settings.filter(([name, how]) => how !== ':?' && !/_PORT$|_URL$/.test(name!));
  // The tools' own address is put together from the password, which the server above refuses to be without.
  expect(optional).toEqual([['POSTGRES_PASSWORD', undefined]]);
  for (const [name, how] of settings.filter(([name]) => /SECRET|KEY|PASSWORD|DATABASE_URL/.test(name!)))
    if (how !== undefined) expect([name, how]).toEqual([name, ':?']);
});

testWithCompose('one that is missing is named, with what to do', () => {
  const { status, stderr } = config(SITE, makeSecrets().replace(/^HEALTH_TOKEN_SECRET=.*$/m, ''));
  expect([status, stderr]).toEqual([1, expect.stringMatching(/HEALTH_TOKEN_SECRET[^]*make-secrets/)]);
});

test('every secret is made anew each time, and is long enough', () => {
  const values = (text: string) => text.match(/(?<=_(SECRET|KEY)=).+$/gm)!;
  const [first, second] = [values(makeSecrets()), values(makeSecrets())];
  expect(first).toHaveLength(2 * SERVICES.length + 1);
  expect(new Set([...first, ...second]).size).toBe(2 * first.length);
  for (const value of first) expect(Buffer.from(value, 'base64url')).toHaveLength(32);
});
