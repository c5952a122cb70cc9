import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Version } from './Version';

/** A folder that is arranged as `schema/` is. */
export const folderVersion = (folder: string, name = folder): Version => ({
  name,
  read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined),
  list: (path) => (existsSync(join(folder, path)) ? readdirSync(join(folder, path)) : []),
});
