import type { IgnoredFile, ReturnFile } from './ReturnFile';
import { readReturnFile } from './readReturnFile';

const REVIEWS = 'CHILD,DOB,REVIEW,REVIEW_CODE\n7,01/02/2010,03/04/2017,PN1\n';
const read = (content: string | Uint8Array) => readReturnFile('any.csv', Buffer.from(content)) as ReturnFile;
const ignored = (content: string) => (readReturnFile('any.csv', Buffer.from(content)) as IgnoredFile).reason;
const reviews = (file: ReturnFile) =>
  file.rows.map(({ line, child, keyDate, values }) => [line, child, keyDate, values['REVIEW_CODE']]);
const ONE_REVIEW = [[2, '7', '2017-04-03', 'PN1']];

describe('a table is recognised by its required columns', () => {
  test.each([
    ['Header', 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'],
    ['Episodes', 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'],
    ['Reviews', 'CHILD,DOB,REVIEW,REVIEW_CODE'],
    ['UASC', 'CHILD,SEX,DOB,DUC'],
    [
      'OC2',
      'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
    ],
    ['OC3', 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM'],
    ['AD1', 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR'],
    ['PlacedAdoption', 'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED'],
    ['PrevPerm', 'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM'],
    ['Missing', 'CHILD,DOB,MISSING,MIS_START,MIS_END'],
    ['SWEpisodes', 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON'],
    ['DoLo', 'CHILD,DOB,DOLO_START,DOLO_END'],
  ])('%s', (name, columns) => expect(read(columns).table.name).toBe(name));

  test('whatever the order of the columns, with some that it does not know and without those that are optional', () => {
    expect(read('URGENT,PLACE,REC,DEC,LS,RNE,DECOM,CHILD').table.name).toBe('Episodes');
    expect(read('CHILD,DUC,DOB,ETHNIC,SEX,UPN').table.name).toBe('Header');
  });

  test('and not when one of them is missing: then the reason names it', () => {
    expect(ignored('CHILD,DECOM,RNE,CIN,PLACE,DEC,REC')).toBe(
      'it looks like Episodes, but LS is not among its columns',
    );
    expect(ignored('MIT License')).toBe('its first line has not the columns of any SSDA903 table');
    expect(ignored('CHILD,NAME')).toBe('its first line has not the columns of any SSDA903 table');
    expect(ignored('')).toBe('it is empty');
  });

  test('and not when two tables fit equally well', () =>
    expect(ignored('CHILD,DOB,REVIEW,REVIEW_CODE,DOLO_START,DOLO_END')).toContain('Reviews and DoLo'));
});

describe('a file is read however it was exported', () => {
  test.each([
    ['plainly', REVIEWS],
    ['with a mark, CRLF and no final line break', `\uFEFF${REVIEWS.trim().replaceAll('\n', '\r\n')}`],
    ['with CR alone', REVIEWS.replaceAll('\n', '\r')],
    ['with quotes around every cell', '"CHILD","DOB","REVIEW","REVIEW_CODE"\n"7","01/02/2010","03/04/2017","PN1"'],
    ['with spaces and small letters', ' child , Dob,"review", Review Code \n 7 ,01/02/2010, 03/04/2017 ,pn1'],
    ['as UTF-16', Buffer.from(`\uFEFF${REVIEWS}`, 'utf16le')],
    ['with empty rows', REVIEWS.replace(/$/, '\n,,,\n\n')],
  ])('%s', (_how, content) => expect(reviews(read(content))).toEqual(ONE_REVIEW));

  test('in Windows-1252', () => {
    const file = read(Buffer.from('CHILD,REVIEW,REVIEW_CODE,CHAIR\n7,03/04/2017,PN1,Zo\xEB', 'latin1'));
    expect(file.encoding).toBe('windows-1252');
    expect(file.rows[0]?.cells['CHAIR']).toBe('Zoë');
  });

  test('with a comment of several lines, and lines are counted as they are in the file', () => {
    const file = read('CHILD,REVIEW,REVIEW_CODE,NOTE\r\n7,03/04/2017,PN1,"one\r\ntwo"\r\n8,04/04/2017,PN2,');
    expect(reviews(file)).toEqual([
      [2, '7', '2017-04-03', 'PN1'],
      [4, '8', '2017-04-04', 'PN2'],
    ]);
  });

  test('cells are kept as they were returned, and read in capitals', () => {
    const [row] = read('CHILD,REVIEW,REVIEW_CODE\n7,3/4/2017,pn1').rows;
    expect(row?.cells).toEqual({ CHILD: '7', REVIEW: '3/4/2017', REVIEW_CODE: 'pn1' });
    expect(row?.values['REVIEW_CODE']).toBe('PN1');
  });
});

describe('a row is rejected only when it cannot be read or lacks its key', () => {
  const rejected = (rows: string) =>
    read(`CHILD,REVIEW,REVIEW_CODE\n${rows}`).rejections.map(({ line, column, reason }) => [line, column, reason]);

  test('no child', () => expect(rejected(',03/04/2017,PN1')).toEqual([[2, 'CHILD', expect.stringContaining('blank')]]));
  test('no date of the key', () =>
    expect(rejected('7,,PN1')).toEqual([[2, 'REVIEW', expect.stringContaining('is blank')]]));
  test.each(['31/02/2017', '03/04/17', 'soon', '43191', '01/01/0201'])('%s is no date', (date) =>
    expect(rejected(`7,${date},PN1`)).toEqual([[2, 'REVIEW', expect.stringContaining('not a date')]]),
  );
  test('more cells than columns', () =>
    expect(rejected('7,03/04/2017,PN1,x')).toEqual([
      [2, '', '4 cells for 3 columns: which cell belongs to which column cannot be known'],
    ]));
  test('an endless child id', () => expect(rejected(`${'7'.repeat(101)},03/04/2017,PN1`)).toHaveLength(1));
  test('a NUL', () => expect(rejected('7,03/04/2017,P\0')).toEqual([[2, '', 'the row holds a NUL character']]));

  test('a stray quote costs its own line and no other', () => {
    const file = read('CHILD,REVIEW,REVIEW_CODE\n7,"03/04/2017,PN1\n8,04/04/2017,PN2\n9,05/04/2017,PN3');
    expect(file.rejections.map(({ line }) => line)).toEqual([2]);
    expect(reviews(file).map(([line]) => line)).toEqual([3, 4]);
  });

  test('two stray quotes do not swallow the rows between them', () => {
    const file = read('CHILD,REVIEW,REVIEW_CODE\n7,"03/04/2017,PN1\n8,04/04/2017",PN2\n9,05/04/2017,PN3');
    expect([file.read, file.rows.length]).toEqual([3, 1]);
  });

  test('everything else is accepted: unknown codes, other dates that are none, cells that are not there', () => {
    expect(rejected('7,03/04/2017,??\n8,04/04/2017')).toEqual([]);
    expect(read('CHILD,SEX,DOB,ETHNIC\n7,x,never,').rejections).toEqual([]);
  });
});
