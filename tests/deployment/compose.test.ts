import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

testWithCompose('no secret and no address has a default', () => {
  const secrets = makeSecrets();
  for (const name of secrets.matchAll(/^(\w+)=/gm)) {
    const without = secrets.replace(new RegExp(`^${name[1]}=.*$`, 'm'), '');
    expect([name[1], config(SITE, without).status]).toEqual([name[1], 1]);
  }
  for (const name of Object.keys(SITE)) {
    const { [name]: _gone, ...rest } = SITE as Record<string, string>;
    expect([name, config(rest, secrets).status]).toEqual([name, 1]);
  }
});

test('every secret is made anew each time, and is long enough', () => {
  const values = (text: string) => text.match(/(?<=_(SECRET|KEY)=).+$/gm)!;
  const [first, second] = [values(makeSecrets()), values(makeSecrets())];
  expect(first).toHaveLength(2 * SERVICES.length + 1);
  expect(new Set([...first, ...second]).size).toBe(2 * first.length);
  for (const value of first) expect(Buffer.from(value, 'base64url')).toHaveLength(32);
});
