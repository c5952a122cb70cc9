import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findAuthority } from './authorities/findAuthority';
import { loadChecked, readAndCheck } from './importReturn';
import { makeFolder, removeFolders } from './testing/makeFolder';
import { openImportDatabase, type ImportDatabase } from './testing/openImportDatabase';

const CHILDREN = Array.from({ length: 1_000 }, (_, index) => index + 1);
const table = (columns: string, row: (child: number) => string) => `${columns}\n${CHILDREN.map(row).join('\n')}`;

/** A return of 3,000 rows, so that there is a middle to be interrupted in. */
const makeReturn = (status: string) =>
  makeFolder({
    'header.csv': table('CHILD,SEX,DOB,ETHNIC', (child) => `${child},2,01/06/2009,WBRI`),
    'reviews.csv': table('CHILD,REVIEW,REVIEW_CODE', (child) => `${child},03/06/2017,PN1`),
    'episodes.csv': table('CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC', (child) => `${child},01/05/2017,S,${status},N1,U6,,`),
  });

let care: ImportDatabase;
beforeAll(async () => void (care = await openImportDatabase()), 30_000);
afterEach(removeFolders);
afterAll(() => care.close());

const importHere = async (folder: string) => {
  const request = { folder, authority: findAuthority('816')!, synthetic: true, dryRun: false };
  return loadChecked(care.database, await readAndCheck(request), request);
};

/** Imports in another process, and ends it with kill -9 as soon as it says `step`. */
function importAndKill(folder: string, step: string): Promise<void> {
  const script = join(__dirname, 'testing', 'importUntilKilled.ts');
  const runner = join(__dirname, 'testing', 'runTypeScript.mjs');
  const connection = JSON.stringify(care.database.connection.loader);
  const child = spawn(process.execPath, [runner, script, connection, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let isReached = false;
  createInterface(child.stdout).on('line', (line) => {
    if (line !== step) return;
    isReached = true;
    child.kill('SIGKILL');
  });
  return new Promise((resolve, reject) =>
    child.on('close', () => (isReached ? resolve() : reject(new Error(`The import never came to “${step}”.`)))),
  );
}

/** The last step is so near to the commit that either may come first: then the new state must be whole. */
const MIDDLES = ['Sending rows 2000', 'Writing tables 4', 'Writing tables 7'];

test.each(MIDDLES)(
  'killed at “%s”, an import leaves the old state or the new',
  async (step) => {
    await care.empty();
    await importHere(makeReturn('C1'));
    const old = await care.contents();
    const correction = makeReturn('C2');
    await importAndKill(correction, step);
    const isOld = JSON.stringify(await care.contents()) === JSON.stringify(old);
    const { report } = await importHere(correction);
    expect(report.domain.get('episode')).toMatchObject({ changed: isOld ? CHILDREN.length : 0 });
    expect(report.changes > 0).toBe(isOld);
  },
  60_000,
);

test('killed in the middle, a first import leaves nothing', async () => {
  await care.empty();
  const before = await care.contents();
  await importAndKill(makeReturn('C1'), 'Writing tables 3');
  expect(await care.contents()).toEqual(before);
}, 60_000);
