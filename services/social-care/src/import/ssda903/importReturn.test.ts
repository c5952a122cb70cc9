import { NoReturnFound } from './importReturn';
import type { LoadReport } from './load/loadReturn';
import { EPISODE_COLUMNS, EPISODES, HEADER, importerInto, REVIEWS } from './testing/importerInto';
import { removeFolders } from './testing/makeFolder';
import { openImportDatabase, type ImportDatabase } from './testing/openImportDatabase';

const WORKER = { subject: 'social-worker', name: 'Aisha Khan', jobTitle: 'Social worker', team: 'A' };

let care: ImportDatabase;
beforeAll(async () => void (care = await openImportDatabase()), 30_000);
afterEach(async () => {
  await care.empty();
  removeFolders();
});
afterAll(() => care.close());

const { importFiles, importReturn } = importerInto(() => care);

/** Rows of a table with the authority's id of the child in place of ours. */
const rowsOf = (table: string, columns: string, order = '1, 2, 3') =>
  care.query(
    `select local_id as child, ${columns} from ${table} join child_local_id using (child_id) order by ${order}`,
  );

describe('a return fills the tables of the hub', () => {
  beforeEach(async () => void (await importReturn()));

  test('children, by the id that their authority gave them', async () =>
    expect(await rowsOf('child_name', 'date_of_birth::text as born, sex, given_name as name')).toEqual([
      { child: '1', born: '2009-06-01', sex: 'F', name: null },
      { child: '2', born: '2003-07-01', sex: 'M', name: null },
    ]));

  test('episodes, one for each row', async () =>
    expect(await rowsOf('episode', `started_on::text as "from", legal_status as status`)).toEqual([
      { child: '1', from: '2017-05-01', status: 'C1' },
      { child: '1', from: '2017-08-01', status: 'C2' },
      { child: '1', from: '2017-10-01', status: 'C2' },
      { child: '2', from: '2017-05-01', status: 'V2' },
    ]));

  test('placements, which a change of legal status goes on with', async () =>
    expect(
      await rowsOf('placement', 'started_on::text as "from", ended_on::text as until, type, reason_for_change as why'),
    ).toEqual([
      { child: '1', from: '2017-05-01', until: '2017-10-01', type: 'U6', why: 'CARPL' },
      { child: '1', from: '2017-10-01', until: null, type: 'K2', why: null },
      { child: '2', from: '2017-05-01', until: '2017-09-01', type: 'U6', why: null },
    ]));

  test('addresses apart from placements, and none where no postcode was returned', async () =>
    expect(await rowsOf('placement_address', 'started_on::text as "from", postcode')).toEqual([
      { child: '1', from: '2017-05-01', postcode: 'YO1 7HH' },
      { child: '1', from: '2017-10-01', postcode: 'YO24 1AA' },
    ]));

  test('care status as at the end of the year', async () =>
    expect(
      await rowsOf(
        'care_status',
        'looked_after, looked_after_since::text as since, ceased_on::text as ceased, as_at::text',
      ),
    ).toEqual([
      { child: '1', looked_after: true, since: '2017-05-01', ceased: null, as_at: '2018-03-31' },
      { child: '2', looked_after: false, since: null, ceased: '2017-09-01', as_at: '2018-03-31' },
    ]));

  test('repeated reviews, each with its occurrence', async () =>
    expect(await rowsOf('review', 'held_on::text as held, occurrence, participation as code')).toEqual([
      { child: '1', held: '2017-06-03', occurrence: 1, code: 'PN1' },
      { child: '1', held: '2017-06-03', occurrence: 2, code: 'PN2' },
      { child: '2', held: '2017-06-04', occurrence: 1, code: 'PN3' },
    ]));

  test('and the rows as returned, with file and line', async () =>
    expect(
      await care.query(
        `select file, line, occurrence, cells from raw.ssda903_row where return_table = 'Reviews' and child = '1' order by line`,
      ),
    ).toEqual([
      { file: 'reviews.csv', line: 2, occurrence: 1, cells: { CHILD: '1', REVIEW: '03/06/2017', REVIEW_CODE: 'PN1' } },
      { file: 'reviews.csv', line: 3, occurrence: 2, cells: { CHILD: '1', REVIEW: '03/06/2017', REVIEW_CODE: 'PN2' } },
    ]));
});

describe('the same again', () => {
  test('changes nothing, not even a row that is written anew', async () => {
    await importReturn({ caseload: WORKER });
    const before = await care.contents();
    const report = await importReturn({ caseload: WORKER });
    expect(report.changes).toBe(0);
    expect(await care.contents()).toEqual(before);
  });

  test('under the former and the present code of one authority, finds the same children', async () => {
    await importReturn({ authority: 'E10000023' });
    expect((await importReturn({ authority: 'E06000065' })).changes).toBe(0);
    expect((await importReturn({ authority: '815' })).changes).toBe(0);
  });

  test('as the return of another authority, is about other children', async () => {
    await importReturn();
    expect((await importReturn({ authority: '808' })).domain.get('child')).toMatchObject({ added: 2, unchanged: 0 });
  });
});

describe('a later return', () => {
  const changed = (report: LoadReport, table: string) => {
    const { added, changed, removed, unchanged } = report.domain.get(table)!;
    return { added, changed, removed, unchanged };
  };

  test('of the same year corrects it, and says what changed; ids stay', async () => {
    await importReturn();
    const ids = () => care.query('select id from episode order by id');
    const before = await ids();
    const report = await importFiles({
      'header.csv': HEADER,
      'episodes.csv': EPISODES.replace('V2,N1', 'C2,N1'),
      'reviews.csv': REVIEWS.replace('1,03/06/2017,PN2\n', '').concat('\n2,05/06/2017,PN3'),
    });
    expect(changed(report, 'episode')).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 3 });
    expect(changed(report, 'review')).toEqual({ added: 1, changed: 0, removed: 1, unchanged: 2 });
    expect(report.returned.get('Reviews')).toEqual({ added: 1, changed: 0, removed: 1, unchanged: 2 });
    expect(await ids()).toEqual(before);
  });

  test('keeps what it replaced, as it was returned', async () => {
    await importReturn();
    await importFiles({ 'episodes.csv': EPISODES.replace('V2,N1', 'C2,N1') });
    expect(
      await care.query(`select cells ->> 'LS' as status, superseded_by is null as current from raw.ssda903_row
        where child = '2' and return_table = 'Episodes' order by id`),
    ).toEqual([
      { status: 'V2', current: false },
      { status: 'C2', current: true },
    ]);
  });

  test('without a table leaves that table as it was', async () => {
    await importReturn();
    const report = await importFiles({ 'header.csv': HEADER });
    expect([report.year, report.changes]).toEqual([2018, 0]);
  });

  const NEXT_YEAR = `${EPISODE_COLUMNS}1,01/10/2017,P,C2,N1,K2,PR4,01/06/2018,E4A,,YO24 1AA,2`;

  test('of the next year ends what was open, and keeps the children who had left before', async () => {
    await importReturn();
    const report = await importFiles({ 'episodes.csv': NEXT_YEAR });
    expect(report.year).toBe(2019);
    expect(changed(report, 'episode')).toEqual({ added: 0, changed: 1, removed: 0, unchanged: 2 });
    expect(await rowsOf('care_status', 'looked_after, as_at::text')).toEqual([
      { child: '1', looked_after: false, as_at: '2019-03-31' },
      { child: '2', looked_after: false, as_at: '2018-03-31' },
    ]);
  });

  test('of the year before does not undo the newer one', async () => {
    await importFiles({ 'episodes.csv': NEXT_YEAR });
    await importReturn();
    expect(await care.query(`select ended_on::text as ended from episode where started_on = '2017-10-01'`)).toEqual([
      { ended: '2018-06-01' },
    ]);
  });

  test('that has another start for an open episode corrects it, and leaves no child in two places', async () => {
    await importReturn();
    await importFiles({ 'episodes.csv': NEXT_YEAR.replace('01/10/2017', '02/10/2017') });
    expect(await rowsOf('episode', 'started_on::text as "from"', '1, 2')).toContainEqual({
      child: '1',
      from: '2017-10-02',
    });
    expect(await rowsOf('episode', 'started_on::text as "from"', '1, 2')).not.toContainEqual({
      child: '1',
      from: '2017-10-01',
    });
  });
});

describe('care status where a return is not whole', () => {
  const statusOf = async (rows: string) => {
    await importFiles({ 'episodes.csv': `${EPISODE_COLUMNS}${rows}` });
    return rowsOf('care_status', 'looked_after, looked_after_since::text as since', '1');
  };

  test('care goes on after X1 without the next episode', async () =>
    expect(await statusOf('1,01/05/2017,S,C1,N1,U6,PR1,31/03/2018,X1,,,')).toEqual([
      { child: '1', looked_after: true, since: '2017-05-01' },
    ]));

  test('a gap begins a new period of care', async () =>
    expect(await statusOf('1,01/05/2017,S,C1,N1,U6,PR1,01/06/2017,E4A,,,\n1,01/08/2017,S,C1,N1,U6,PR1,,,,,')).toEqual([
      { child: '1', looked_after: true, since: '2017-08-01' },
    ]));

  test('a child without a header is kept, with the date of birth of another table', async () => {
    await importFiles({ 'dolo.csv': 'CHILD,DOB,DOLO_START\n9,05/12/2010,01/06/2017' });
    expect(await rowsOf('child_name', 'date_of_birth::text as born, sex')).toEqual([
      { child: '9', born: '2010-12-05', sex: null },
    ]);
    expect(await rowsOf('care_status', 'looked_after', '1')).toEqual([]);
  });

  test('a child is unaccompanied by the UASC table, not when that table leaves the child out, and else not known', async () => {
    const unaccompanied = () => rowsOf('child_characteristics', 'unaccompanied_asylum_seeker as is', '1');
    await importReturn();
    expect(await unaccompanied()).toEqual([
      { child: '1', is: null },
      { child: '2', is: null },
    ]);
    await importFiles({ 'uasc.csv': 'CHILD,SEX,DOB,DUC\n1,2,01/06/2009,01/06/2020' });
    await importReturn();
    expect(await unaccompanied()).toEqual([
      { child: '1', is: true },
      { child: '2', is: false },
    ]);
  });
});

test('two imports at once: one waits for the other, and nothing is there twice', async () => {
  const reports = await Promise.all([importReturn(), importReturn()]);
  expect(reports.map(({ changes }) => changes === 0).sort()).toEqual([false, true]);
  expect(await care.query('select count(*)::integer as children from child')).toEqual([{ children: 2 }]);
});

test('a folder without a table of the return is told what each file is', async () =>
  await expect(importFiles({ 'notes.csv': 'a,b', 'x.xlsx': '' })).rejects.toThrow(NoReturnFound));
