import type { Client } from 'pg';
import { collectionYearOf } from '../read/inferCollectionYear';
import type { Authority } from '../authorities/findAuthority';
import type { ReturnFile } from '../read/ReturnFile';
import { allocateCaseload, type CaseloadWorker } from './allocateCaseload';
import { countChanges, type Changes } from './Changes';
import { findDifference, keepDifference, type RawScope } from './keepRawRows';
import { makeCareRecord } from './makeCareRecord';
import { makeIdentity } from './makeIdentity';
import { linkPlacements, makeAddresses, makePlacements } from './makePlacements';
import { mergeYears } from './mergeYears';
import { mintChildren } from './mintChildren';
import { holdsMadeUpChildren, holdsRealData, markReal } from './realData';
import { STAGING_TABLES } from './stagingTables';
import { stageRows } from './stageRows';
import { SYNCED, syncTable } from './syncTable';

export interface LoadRequest {
  authority: Authority;
  /** The collection year; null when the return does not tell. */
  year: number | null;
  synthetic: boolean;
  files: readonly ReturnFile[];
  caseload?: CaseloadWorker;
  onProgress?: (step: string, done: number, of: number) => void;
}

export interface LoadReport {
  year: number;
  /** Rows as returned, by table of the return. */
  returned: Map<string, Changes>;
  /** Rows of the domain tables, by table. */
  domain: Map<string, Changes>;
  allocated: number;
  /** True when this import is the one that made the database real. */
  markedReal: boolean;
  /** Everything that was added, changed or removed. 0: the database is as it was, to the byte. */
  changes: number;
}

/** Thrown before anything is written. */
export class SyntheticRefused extends Error {
  constructor() {
    super(
      'This database holds a real return. Synthetic children are never put beside real ones: use another database.',
    );
  }
}

/** Thrown before anything is written. */
export class RealRefused extends Error {
  constructor() {
    super(
      'This database holds made-up children. Records of real ones are never put beside them: use another, empty database (DATABASE_URL, HUB_DATABASE_PREFIX or HUB_DATA_DIR), and start the hub there with HUB_DEMO_CHILDREN=0.',
    );
  }
}

/** One import at a time on one database: the second waits for the first, and then sees what it left. */
const LOCK = `select pg_advisory_xact_lock(hashtext('hub import ssda903'))`;

/** Loads a return in the loader's open transaction: wholly or, when anything throws, not at all. */
export async function loadReturn(client: Client, request: LoadRequest): Promise<LoadReport> {
  const { authority, synthetic, files, caseload, onProgress = () => {} } = request;
  await client.query(LOCK);
  const wasReal = await holdsRealData(client);
  if (synthetic && wasReal) throw new SyntheticRefused();
  if (!synthetic && (await holdsMadeUpChildren(client))) throw new RealRefused();

  const year = request.year ?? (await assumeYear(client, authority.code));
  const scope: RawScope = {
    authorityCode: authority.code,
    year,
    tables: [...new Set(files.map(({ table }) => table.name))],
  };
  await client.query(STAGING_TABLES);
  const rows = files.flatMap((file) => file.rows);
  await stageRows(client, rows, (sent) => onProgress('Sending rows', sent, rows.length));
  const returned = await findDifference(client, scope);
  const marksReal = !synthetic && !wasReal;
  const children = await mintChildren(client, authority, synthetic);
  if (marksReal || sum(returned) > 0) await keepRaw(client, request, scope, marksReal);
  const domain = await writeDomain(client, authority.code, onProgress);
  domain.set('child', children);
  const allocated = caseload ? await allocateCaseload(client, caseload, authority.code) : 0;
  return { year, returned, domain, allocated, markedReal: marksReal, changes: sum(returned) + sum(domain) + allocated };
}

const sum = (changes: Map<string, Changes>) =>
  [...changes.values()].reduce((total, each) => total + countChanges(each), 0);

/** A return that does not tell its year (a header alone) is taken for the latest one that the authority has. */
async function assumeYear(client: Client, authorityCode: string): Promise<number> {
  const { rows } = await client.query<{ latest: number | null; today: string }>(
    `select max(collection_year) as latest, current_date as today from raw.ssda903_import where authority_code = $1`,
    [authorityCode],
  );
  return rows[0]!.latest ?? collectionYearOf(rows[0]!.today);
}

/** An import that changes nothing leaves no trace, not even that it ran. */
async function keepRaw(
  client: Client,
  { files, synthetic }: LoadRequest,
  scope: RawScope,
  marksReal: boolean,
): Promise<void> {
  const told = files.map(({ name, table, read, rows }) => ({ name, table: table.name, read, accepted: rows.length }));
  const { rows } = await client.query<{ id: number }>(
    `insert into raw.ssda903_import (authority_code, collection_year, synthetic, files) values ($1, $2, $3, $4) returning id`,
    [scope.authorityCode, scope.year, synthetic, JSON.stringify(told)],
  );
  await keepDifference(client, rows[0]!.id, scope);
  if (marksReal) await markReal(client, rows[0]!.id);
}

async function writeDomain(
  client: Client,
  authorityCode: string,
  onProgress: NonNullable<LoadRequest['onProgress']>,
): Promise<Map<string, Changes>> {
  await mergeYears(client, authorityCode);
  await makeIdentity(client, authorityCode);
  await makeCareRecord(client, authorityCode);
  await makePlacements(client);
  const changes = new Map<string, Changes>();
  for (const synced of Object.values(SYNCED)) {
    await COMPLETED_BY[synced.table]?.(client);
    changes.set(synced.table, await syncTable(client, synced));
    onProgress('Writing tables', changes.size, Object.keys(SYNCED).length);
  }
  return changes;
}

/** What a table still needs from those before it: ids that the database gave. */
const COMPLETED_BY: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  placement: linkPlacements,
  placement_address: makeAddresses,
};
