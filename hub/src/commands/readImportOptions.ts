import { statSync } from 'node:fs';
import type { Agreement } from '@hub/schema';
import {
  explainUnknownAuthority,
  findAuthority,
  type Authority,
  type CaseloadWorker,
  type ImportRequest,
} from '@hub/social-care';
import type { Persona } from '../personas';

/** As commander gives them. */
export interface ImportOptions {
  authority: string;
  synthetic?: boolean;
  year?: string;
  caseload?: string;
  dryRun?: boolean;
  report?: string;
}

/** What was typed cannot be done; the message says what can. */
export class UsageError extends Error {}

/** Whom a caseload can be given to: the personas, and what their roles may do. */
interface Directory {
  personas: readonly Persona[];
  agreement: Agreement;
}

/** Checks everything that can be known before a file is read. @throws UsageError */
export function readImportOptions(directory: Directory, folder: string, options: ImportOptions): ImportRequest {
  return {
    folder: readFolder(folder),
    authority: readAuthority(options.authority),
    synthetic: options.synthetic ?? false,
    dryRun: options.dryRun ?? false,
    year: options.year === undefined ? undefined : readYear(options.year),
    caseload: options.caseload === undefined ? undefined : readCaseload(directory, options.caseload, options.synthetic),
  };
}

function readFolder(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new UsageError(`${folder} is not a folder.`);
}

function readAuthority(code: string): Authority {
  const authority = findAuthority(code);
  if (authority) return authority;
  throw new UsageError(explainUnknownAuthority(code));
}

function readYear(text: string): number {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= 1992 && year <= 2100) return year;
  throw new UsageError(`--year is the year that ended on 31 March of it, such as 2018; "${text}" is none.`);
}

/** Only a role that reaches children through a caseload can be given one, and only made-up children. */
function readCaseload({ personas, agreement }: Directory, name: string, synthetic = false): CaseloadWorker {
  if (!synthetic)
    throw new UsageError('--caseload is for trying out, and needs --synthetic: no persona gets real children.');
  const able = personas.filter(({ role }) => agreement.roles[role]?.relationship === 'caseload');
  const persona = able.find(({ subject }) => subject === name);
  if (persona) return persona;
  const names = able.map(({ subject }) => subject).join(', ');
  throw new UsageError(`"${name}" is no persona who has a caseload. There are: ${names}.`);
}
