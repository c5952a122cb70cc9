import { readHealthConfig } from './config';

const key = 'A'.repeat(43);
const enough = { HEALTH_TOKEN_SECRET: key, HEALTH_CURSOR_KEY: key, HUB_DATA_DIR: '/var/lib/hub' };

test('with its secrets and a data folder it is ready to start, on loopback', () =>
  expect(readHealthConfig(enough)).toMatchObject({
    HEALTH_HOST: '127.0.0.1',
    HEALTH_PORT: 4102,
    HEALTH_CURSOR_KEY: new Uint8Array(32),
  }));

test('all problems are told at once, and no secret is printed', () => {
  const wrong = { HEALTH_PORT: 'none', HEALTH_TOKEN_SECRET: 'shortsecret', HUB_DATABASE_PREFIX: 'Hub-' };
  const read = () => readHealthConfig(wrong);
  for (const name of [...Object.keys(wrong), 'HEALTH_CURSOR_KEY', 'HUB_DATA_DIR']) expect(read).toThrow(name);
  expect(read).not.toThrow('shortsecret');
});
