import { execFileSync } from 'node:child_process';
import { ROOT } from '../places';
import type { Version } from './Version';

/** What a git revision of the project has below `schema/`; undefined where git knows no such revision. */
export function revisionVersion(revision: string, project = ROOT): Version | undefined {
  const git = gitIn(project);
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)?.trim();
  if (!commit) return undefined;
  return {
    name: revision,
    read: (path) => git('show', `${commit}:./schema/${path}`),
    list: (folder) =>
      (git('ls-tree', '--name-only', `${commit}:./schema/${folder}`) ?? '').split('\n').filter((name) => name !== ''),
  };
}

/** What git prints; undefined where it fails, or is not there at all. */
const gitIn =
  (cwd: string) =>
  (...given: string[]): string | undefined => {
    try {
      return execFileSync('git', given, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e8 });
    } catch {
      return undefined;
    }
  };
