import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { DemoSignInRefused } from './DemoSignInRefused';

export const DEMO_ALGORITHM = 'ES256';

const keysShape = z.object({
  /** Private key that signs the tokens of the personas. */
  signingKey: z.looseObject({ kty: z.literal('EC'), kid: z.string(), d: z.string(), x: z.string(), y: z.string() }),
  /** Signs the provider's own cookies. */
  cookieSecret: z.string().min(43),
  /** By which the gateway proves itself to the provider. */
  clientSecret: z.string().min(43),
});

export type DemoKeys = z.infer<typeof keysShape>;

const folderOf = (dataDir: string): string => join(dataDir, 'demo-sign-in');
const fileOf = (dataDir: string): string => join(folderOf(dataDir), 'keys.json');

/** The keys of this hub's demo provider; made when it starts for the first time. */
export async function loadOrCreateDemoKeys(dataDir: string): Promise<DemoKeys> {
  return (await loadDemoKeys(dataDir)) ?? (await createDemoKeys(dataDir));
}

/** Undefined when the hub never started here. @throws DemoSignInRefused when others could have read or changed them. */
export async function loadDemoKeys(dataDir: string): Promise<DemoKeys | undefined> {
  const file = fileOf(dataDir);
  const found = await stat(file).catch(onlyWhenAbsent);
  if (!found) return undefined;
  if ((found.mode & 0o077) !== 0) {
    throw new DemoSignInRefused(
      `Others on this machine can read ${file}. Delete it; the hub makes new keys at its next start.`,
    );
  }
  const keys = keysShape.safeParse(parseJson(await readFile(file, 'utf8')));
  if (keys.success) return keys.data;
  throw new DemoSignInRefused(`${file} is damaged. Delete it; the hub makes new keys at its next start.`);
}

/** Written aside and then linked, so that of two hubs that start at once both use the keys of the first. */
async function createDemoKeys(dataDir: string): Promise<DemoKeys> {
  const aside = join(folderOf(dataDir), `keys-${randomBytes(8).toString('hex')}`);
  await mkdir(folderOf(dataDir), { recursive: true, mode: 0o700 });
  await chmod(folderOf(dataDir), 0o700);
  await writeFile(aside, JSON.stringify(await generateDemoKeys(), undefined, 2), { mode: 0o600, flag: 'wx' });
  try {
    await link(aside, fileOf(dataDir));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(aside);
  }
  return (await loadDemoKeys(dataDir))!;
}

async function generateDemoKeys(): Promise<DemoKeys> {
  const { privateKey } = await generateKeyPair(DEMO_ALGORITHM, { extractable: true });
  const secret = (): string => randomBytes(32).toString('base64url');
  const use = { kid: randomBytes(8).toString('hex'), alg: DEMO_ALGORITHM, use: 'sig' };
  return keysShape.parse({
    signingKey: { ...(await exportJWK(privateKey)), ...use },
    cookieSecret: secret(),
    clientSecret: secret(),
  });
}

function onlyWhenAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
