import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDemoKeys, loadOrCreateDemoKeys } from './demoKeys';

let dataDir: string;
let file: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'hub-keys-'));
  file = join(dataDir, 'demo-sign-in', 'keys.json');
});
afterEach(() => rm(dataDir, { recursive: true }));

const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);

describe('the keys of the demo provider', () => {
  test('do not exist before the first start', async () => expect(await loadDemoKeys(dataDir)).toBeUndefined());

  test('are made at the first start, for their user alone', async () => {
    await loadOrCreateDemoKeys(dataDir);
    expect([await modeOf(join(dataDir, 'demo-sign-in')), await modeOf(file)]).toEqual(['700', '600']);
  });

  test('stay the same', async () => {
    const keys = await loadOrCreateDemoKeys(dataDir);
    expect(await loadOrCreateDemoKeys(dataDir)).toEqual(keys);
    expect(await loadDemoKeys(dataDir)).toEqual(keys);
  });

  test('are the same for hubs that start at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => loadOrCreateDemoKeys(dataDir)));
    expect(new Set(all.map(({ signingKey }) => signingKey.kid)).size).toBe(1);
  });

  test('are refused when others could read them', async () => {
    await loadOrCreateDemoKeys(dataDir);
    await chmod(file, 0o640);
    await expect(loadDemoKeys(dataDir)).rejects.toThrow(/can read .*keys\.json/);
  });

  test.each(['', '{', '{}', 'null'])('are refused when the file holds %j', async (text) => {
    await loadOrCreateDemoKeys(dataDir);
    await writeFile(file, text);
    await expect(loadOrCreateDemoKeys(dataDir)).rejects.toThrow('is damaged');
    expect(await readFile(file, 'utf8')).toBe(text);
  });
});
