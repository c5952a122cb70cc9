import { statSync } from 'node:fs';
import { InputRefused } from '../InputRefused';
import { folderVersion } from './folderVersion';
import { revisionVersion } from './revisionVersion';
import type { Version } from './Version';

/** @throws InputRefused unless it is a folder like `schema/` or a git revision of this project. */
export function openVersion(named: string): Version {
  if (statSync(named, { throwIfNoEntry: false })?.isDirectory()) return folderVersion(named);
  const version = revisionVersion(named);
  if (version) return version;
  throw new InputRefused(`"${named}" is neither a folder nor a git revision of this project, such as main or HEAD~1.`);
}
