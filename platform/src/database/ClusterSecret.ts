import { createHash, createHmac, hkdfSync, pbkdf2Sync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ITERATIONS = 4096;

/** One random key in the data folder (0600), from which every database role's password is derived (RFC 5869). */
export class ClusterSecret {
  private constructor(private readonly key: Buffer) {}

  /** Reads the key, or makes it; two processes that start at once end with the same one. */
  static open(dataDir: string): ClusterSecret {
    const directory = join(dataDir, 'keys');
    const file = join(directory, 'database.key');
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const key = readIfThere(file) ?? makeKey(file);
    return new ClusterSecret(key);
  }

  get fingerprint(): string {
    return createHash('sha256').update('fingerprint').update(this.key).digest('hex').slice(0, 16);
  }

  passwordOf(role: string): string {
    return Buffer.from(hkdfSync('sha256', this.key, '', `password ${role}`, 24)).toString('base64url');
  }

  /** SCRAM-SHA-256 (RFC 5803), as PostgreSQL stores it. The salt is derived too, so that the text stays the same. */
  verifierOf(role: string): string {
    const salt = Buffer.from(hkdfSync('sha256', this.key, '', `salt ${role}`, 16));
    const salted = pbkdf2Sync(this.passwordOf(role), salt, ITERATIONS, 32, 'sha256');
    const storedKey = createHash('sha256').update(keyed(salted, 'Client Key')).digest('base64');
    const serverKey = keyed(salted, 'Server Key').toString('base64');
    return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
  }
}

const keyed = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A link appears whole or not at all, so nobody reads half a key. */
function makeKey(file: string): Buffer {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file);
}
