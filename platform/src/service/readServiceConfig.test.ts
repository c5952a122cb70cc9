import { readServiceConfig } from './readServiceConfig';

const key = 'A'.repeat(43);
const enough = { HEALTH_TOKEN_SECRET: key, HEALTH_CURSOR_KEY: key, HUB_DATA_DIR: '/var/lib/hub' };

test('with its secrets and a data folder it is ready to start, on loopback', () =>
  expect(readServiceConfig('health', enough)).toMatchObject({
    host: '127.0.0.1',
    port: 0,
    cursorKey: new Uint8Array(32),
  }));

test('each service has settings of its own name', () => {
  const settings = { VIRTUAL_SCHOOL_TOKEN_SECRET: key, VIRTUAL_SCHOOL_CURSOR_KEY: key, HUB_DATA_DIR: '/var/lib/hub' };
  expect(readServiceConfig('virtual-school', { ...settings, VIRTUAL_SCHOOL_PORT: '4103' }).port).toBe(4103);
  expect(() => readServiceConfig('health', settings)).toThrow('HEALTH_TOKEN_SECRET');
});

test('all problems are told at once, and no secret is printed', () => {
  const wrong = { HEALTH_PORT: 'none', HEALTH_TOKEN_SECRET: 'shortsecret', HUB_DATABASE_PREFIX: 'Hub-' };
  const read = () => readServiceConfig('health', wrong);
  for (const name of [...Object.keys(wrong), 'HEALTH_CURSOR_KEY', 'HUB_DATA_DIR']) expect(read).toThrow(name);
  expect(read).not.toThrow('shortsecret');
});
