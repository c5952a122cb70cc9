import { chmodSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidConfig } from '../../config';
import { findBinaries } from './findBinaries';
import { copyBinaries, refugeFor } from './refuge';
import { canReach, serverUserFor, type ServerUser } from './ServerUser';

/** Where the parts of one embedded server lie, all within reach of its user. */
export interface ServerFiles {
  /** Holds `bin`, `lib` and `share`. */
  binaries: string;
  /** Holds `data` and the server's log. */
  folder: string;
  data: string;
  user: ServerUser;
}

/** Decides where everything lies. @throws InvalidConfig when a folder that somebody chose is out of reach. */
export function layOutFiles(dataDir: string, mayRelocate: boolean): ServerFiles {
  const folder = layOutFolder(dataDir, mayRelocate);
  const data = join(folder, 'data');
  const user = serverUserFor(data);
  const installed = findBinaries();
  const binaries = canReach(user, join(installed, 'bin', 'postgres'))
    ? installed
    : copyBinaries(installed, versionOf(installed));
  return { binaries, folder, data, user };
}

const versionOf = (binaries: string): string =>
  (JSON.parse(readFileSync(join(binaries, '..', 'package.json'), 'utf8')) as { version: string }).version;

function layOutFolder(dataDir: string, mayRelocate: boolean): string {
  const folder = join(dataDir, 'postgresql');
  const user = serverUserFor(join(folder, 'data'));
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  if (user) letThrough(dataDir);
  if (canReach(user, folder)) return folder;
  if (mayRelocate) return refugeFor(folder);
  throw new InvalidConfig([
    `The data folder ${dataDir} cannot be used: PostgreSQL does not run as root, and the user that it runs as ` +
      `(${user?.uid}) cannot enter it. Choose a folder that every user can enter, such as /var/lib/hub, or run as another user.`,
  ]);
}

/** PostgreSQL's user passes through our own folder; what is secret there is in `keys`, which stays shut. */
function letThrough(dataDir: string): void {
  const { uid, mode } = statSync(dataDir);
  if (uid === process.getuid?.() && (mode & 0o011) !== 0o011) chmodSync(dataDir, (mode & 0o7777) | 0o011);
}
