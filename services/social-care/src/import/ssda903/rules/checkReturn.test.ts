import { checkFiles } from '../testing/checkFiles';
import { RULES } from './checkReturn';

const COLUMNS = {
  header: 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
  episodes: 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  reviews: 'CHILD,DOB,REVIEW,REVIEW_CODE',
  uasc: 'CHILD,SEX,DOB,DUC',
  oc2: 'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED',
  oc3: 'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM',
  ad1: 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
  placed: 'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED',
  permanence: 'CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM',
  missing: 'CHILD,DOB,MISSING,MIS_START,MIS_END',
  workers: 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON',
  dolo: 'CHILD,DOB,DOLO_START,DOLO_END',
};
type Tables = Partial<Record<keyof typeof COLUMNS, string>>;

/** A return without a single warning: girl 1, aged 7 and 8 in the year, whom each example changes a little. */
const SOUND: Required<Tables> = {
  header: '1,2,01/06/2009,WBRI,UN1,,',
  episodes: '1,01/05/2017,S,C2,N1,U6,PR1,,,,YO1 7HH,YO24 1AA,SC123456',
  reviews: '1,01/06/2009,03/06/2017,PN1',
  uasc: '1,2,01/06/2009,01/06/2020',
  oc2: '1,01/06/2009,12,,,,1,1,1,0,,',
  oc3: '1,01/06/2009,YES,F1,B1',
  ad1: '1,01/06/2009,01/06/2017,02/06/2017,0,1,F1,L0',
  placed: '1,01/06/2009,01/06/2017,,',
  permanence: '1,01/06/2009,P1,816,zz/05/2016',
  missing: '1,01/06/2009,M,01/09/2017,02/09/2017',
  workers: '1,01/06/2009,SW1,01/05/2017,,MANAGE',
  dolo: '1,01/06/2009,01/07/2017,02/07/2017',
};

/**
 * Warnings of the sound return with some tables given anew, as `rule line`. Those about a file are another test's, as
 * is that a return of 2018 has no reasons for a change of worker.
 */
function warningsOf(tables: Tables, year: number | null = 2018): string[] {
  const texts = Object.entries({ ...SOUND, ...tables }).map(([name, rows]) => [
    `${name}.csv`,
    `${COLUMNS[name as keyof typeof COLUMNS]}\n${rows}`,
  ]);
  return checkFiles(Object.fromEntries(texts), year)
    .filter(({ line }) => line !== null)
    .map(({ rule, line }) => `${rule} ${line}`)
    .filter((each) => each !== 'SW13STG1 2' || tables.workers);
}

const episode = (changes: Partial<Record<string, string>>): string => {
  const row = {
    CHILD: '1',
    DECOM: '01/05/2017',
    RNE: 'S',
    LS: 'C2',
    CIN: 'N1',
    PLACE: 'U6',
    PLACE_PROVIDER: 'PR1',
    DEC: '',
    REC: '',
    REASON_PLACE_CHANGE: '',
    HOME_POST: 'YO1 7HH',
    PL_POST: 'YO24 1AA',
    URN: 'SC123456',
  };
  return Object.values({ ...row, ...changes }).join(',');
};
const ended = (DEC: string, REC = 'X1') => episode({ DEC, REC });
const next = (changes: Partial<Record<string, string>>) =>
  episode({ DECOM: '01/08/2017', RNE: 'P', PL_POST: 'YO1 1AA', ...changes });
const episodes = (...rows: string[]): Tables => ({ episodes: rows.join('\n') });
const followedBy = (changes: Partial<Record<string, string>>) => episodes(ended('01/08/2017'), next(changes));

test('a sound return has no warning', () => expect(warningsOf({})).toEqual([]));

/** One example for each rule: what to change in the sound return, and the line that the rule then marks. */
const EXAMPLES: [rule: string, tables: Tables, line?: number][] = [
  ['101', { header: '1,X,01/06/2009,WBRI,UN1,,' }],
  ['102', { header: '1,2,31/06/2009,WBRI,UN1,,' }],
  ['103', { header: '1,2,01/06/2009,UNKN,UN1,,' }],
  ['165', { header: '1,2,01/06/2009,WBRI,UN1,2,' }],
  ['171', { header: '1,2,01/06/2009,WBRI,UN1,1,soon' }],
  ['442', { header: '1,2,01/06/2009,WBRI,,,' }],
  ['168', { header: '1,2,01/06/2009,WBRI,B123456789012,,' }],
  ['174', { header: '1,1,01/06/2009,WBRI,UN1,,01/01/2017' }],
  ['HUB01', { header: '1,1,01/06/2009,WBRI,UN1,1,01/01/2017' }],
  ['611', { header: '1,2,01/06/2009,WBRI,UN1,1,' }],
  ['612', { header: '1,2,01/06/2009,WBRI,UN1,0,01/01/2017' }],
  ['620', { header: '1,2,01/06/2009,WBRI,UN1,1,01/01/2017' }],
  ['621', { header: '1,2,01/06/2009,WBRI,UN1,1,01/01/2009' }],
  ['301', { header: '1,2,01/06/2018,WBRI,UN1,,' }],
  ['351', { header: '1,2,01/06/1980,WBRI,UN1,,' }],
  ['143', episodes(episode({ RNE: '*DUMMY*' }))],
  ['144', episodes(episode({ LS: '' }))],
  ['145', episodes(episode({ CIN: 'N9' }))],
  ['146', episodes(episode({ PLACE: 'K3' }))],
  ['178', episodes(episode({ PLACE_PROVIDER: 'PR9' }))],
  ['147', episodes(episode({ DEC: 'soon', REC: 'E4A' }))],
  ['149', episodes(episode({ DEC: '01/08/2017', REC: 'E45' }))],
  ['1009', episodes(episode({ REASON_PLACE_CHANGE: 'CUSTOD' }))],
  ['148', episodes(episode({ REC: 'X1' }))],
  ['302', episodes(episode({ DECOM: '01/05/2009' }))],
  ['352', { header: '1,2,01/06/1998,WBRI,UN1,,' }],
  ['353', episodes(episode({ DECOM: '01/05/1990' }))],
  ['354', episodes(episode({ DECOM: '01/05/2018' }))],
  ['385', episodes(ended('01/04/2018', 'E4A'))],
  ['355', episodes(ended('01/05/2017', 'E4A'))],
  ['356', episodes(ended('30/04/2017', 'E4A'))],
  ['358', episodes(episode({ LS: 'J1' }))],
  ['361', episodes(episode({ LS: 'L1', DEC: '05/05/2017', REC: 'E4A' }))],
  ['362', episodes(episode({ LS: 'L2', DEC: '23/05/2017', REC: 'E4A' }))],
  ['363', episodes(episode({ LS: 'L3', DEC: '09/05/2017', REC: 'E4A' }))],
  ['371', episodes(episode({ PLACE: 'K3' }))],
  ['372', episodes(episode({ PLACE: 'R5', PLACE_PROVIDER: 'PR3' }))],
  ['373', { ...episodes(episode({ PLACE: 'S1' })), header: '1,2,01/06/2015,WBRI,UN1,,' }],
  ['374', episodes(episode({ PLACE: 'P3' }))],
  ['375', episodes(episode({ PLACE: 'T1', DEC: '01/08/2017', REC: 'E4A' }))],
  ['376', episodes(episode({ PLACE: 'T3', DEC: '01/08/2017', REC: 'E4A' }))],
  ['379', episodes(episode({ PLACE: 'T4', DEC: '01/08/2017', REC: 'E4A' }))],
  ['378', episodes(episode({ PLACE: 'P1', LS: 'V2', PLACE_PROVIDER: 'PR0' }))],
  ['382', episodes(episode({ PLACE: 'T0', LS: 'V3' }))],
  ['386', { ...episodes(ended('01/08/2017', 'E11')), header: '1,2,01/06/1998,WBRI,UN1,,' }],
  ['387', episodes(ended('01/08/2017', 'E5'))],
  ['389', episodes(ended('01/08/2017', 'E7'))],
  ['407', { ...episodes(ended('01/08/2017', 'E45')), header: '1,2,01/06/1998,WBRI,UN1,,' }],
  ['460', episodes(ended('01/08/2017', 'E17'))],
  ['408', episodes(episode({ PLACE: 'A5' }))],
  ['445', episodes(episode({ LS: 'D1' }))],
  ['446', episodes(episode({ LS: 'E1', DECOM: '01/05/2005' }))],
  ['392c', episodes(episode({ PL_POST: 'C251YTX' }))],
  ['392c', episodes(episode({ HOME_POST: '2TR' }))],
  ['392d', episodes(episode({ PL_POST: 'YO1 7HH' }))],
  ['526', episodes(episode({ PLACE_PROVIDER: '' }))],
  ['527', episodes(episode({ PLACE: 'P1', PLACE_PROVIDER: 'PR1' }))],
  ['528', episodes(episode({ PLACE: 'R2', PLACE_PROVIDER: 'PR2' }))],
  ['529', episodes(episode({ PLACE: 'K2', PLACE_PROVIDER: 'PR3' }))],
  ['530', episodes(episode({ PLACE: 'P1', PLACE_PROVIDER: 'PR4' }))],
  ['531', episodes(episode({ PLACE: 'P1', PLACE_PROVIDER: 'PR5' }))],
  ['550', episodes(episode({ PLACE: 'U6', PLACE_PROVIDER: 'PR0' }))],
  ['142', episodes(episode({}), next({})), 2],
  ['501', episodes(ended('02/08/2017'), next({})), 3],
  ['431', followedBy({ RNE: 'S' }), 3],
  ['432', episodes(ended('01/08/2017', 'E4A'), next({})), 3],
  ['433', episodes(ended('31/07/2017'), next({})), 3],
  ['434', followedBy({ RNE: 'L' }), 3],
  ['434', followedBy({ RNE: 'L', LS: 'C1', PL_POST: 'YO2 2AA' }), 3],
  ['435', followedBy({ RNE: 'T', PL_POST: 'YO24 1AA' }), 3],
  ['435', followedBy({ RNE: 'P', LS: 'C1' }), 3],
  ['436', followedBy({ RNE: 'B' }), 3],
  ['437', episodes(ended('01/08/2017', 'E2'), next({ RNE: 'S' })), 2],
  ['504', followedBy({ CIN: 'N2' }), 3],
  ['388', episodes(ended('01/08/2017'))],
  ['357', episodes(episode({ RNE: 'P' }))],
  ['167', { reviews: '1,01/06/2009,03/06/2017,PN9' }],
  ['440', { reviews: '1,01/06/2009,03/06/2017,PN0' }],
  ['441', { reviews: '1,01/06/2009,03/06/2012,PN1' }],
  ['HUB02', { reviews: '1,01/06/2009,03/06/2018,PN1' }],
  ['HUB03', { reviews: '1,01/06/2009,03/05/2009,PN0' }],
  ['104', { uasc: '1,2,01/06/2009,never' }],
  ['304', { uasc: '1,2,01/06/2009,02/06/2027' }],
  ['INT21', { uasc: '1,1,01/06/2009,01/06/2020' }],
  ['180', { oc2: '1,01/06/2009,41,,,,1,1,1,0,,' }],
  ['196', { oc2: '1,01/06/2009,,SDQ6,,,1,1,1,0,,' }],
  ['181', { oc2: '1,01/06/2009,12,,,,2,1,1,0,,' }],
  ['197a', { oc2: '1,01/06/2009,12,SDQ4,,,1,1,1,0,,' }],
  ['158', { oc2: '1,01/06/2009,12,,,,1,1,1,1,1,0' }],
  ['159', { oc2: '1,01/06/2009,12,,,,1,1,1,1,0,' }],
  ['192', { oc2: '1,01/06/2009,12,,,,1,1,1,1,,' }],
  ['193', { oc2: '1,01/06/2009,12,,,,1,1,1,0,1,' }],
  ['542', { oc2: '1,01/06/2009,12,,0,,1,1,1,0,,' }],
  ['546', { oc2: '1,01/06/2009,12,,,1,1,1,1,0,,' }],
  ['131', { oc3: '1,01/06/2009,MAYBE,F1,B1' }],
  ['132', { oc3: '1,01/06/2009,YES,F4,B1' }],
  ['133', { oc3: '1,01/06/2009,YES,F1,01' }],
  ['344', { oc3: '1,01/06/2009,DIED,F1,B1' }],
  ['345', { oc3: '1,01/06/2009,YES,0,B1' }],
  ['1000', episodes(ended('01/08/2017', 'E2'))],
  ['1011', episodes(ended('01/08/2017', 'E3'))],
  ['112', { ad1: '1,01/06/2009,,02/06/2017,0,1,F1,L0' }],
  ['113', { ad1: '1,01/06/2009,01/06/2017,soon,0,1,F1,L0' }],
  ['114', { ad1: '1,01/06/2009,01/06/2017,02/06/2017,2,1,F1,L0' }],
  ['175', { ad1: '1,01/06/2009,01/06/2017,02/06/2017,0,3,F1,L0' }],
  ['176', { ad1: '1,01/06/2009,01/06/2017,02/06/2017,0,1,FX,L0' }],
  ['177', { ad1: '1,01/06/2009,01/06/2017,02/06/2017,0,1,F1,L9' }],
  ['333', { ad1: '1,01/06/2009,03/06/2017,02/06/2017,0,1,F1,L0' }],
  ['511', { ad1: '1,01/06/2009,01/06/2017,02/06/2017,0,2,F1,L2' }],
  ['514', { ad1: '1,01/06/2009,01/06/2017,02/06/2017,0,2,MF,L0' }],
  ['116', { placed: '1,01/06/2009,01/06/2017,soon,RD1' }],
  ['120', { placed: '1,01/06/2009,01/06/2017,01/07/2017,XXX' }],
  ['119', { placed: '1,01/06/2009,01/06/2017,01/07/2017,' }],
  ['522', { placed: '1,01/06/2009,01/06/2017,01/05/2017,RD1' }],
  ['184', { placed: '1,01/06/2009,01/06/2008,,' }],
  ['631', { permanence: '1,01/06/2009,P9,816,' }],
  ['632', { permanence: '1,01/06/2009,P1,816,2016' }],
  ['633', { permanence: '1,01/06/2009,P1,999,' }],
  ['635', { permanence: '1,01/06/2009,Z1,816,' }],
  ['1005', { missing: '1,01/06/2009,M,01/09/2017,soon' }],
  ['1006', { missing: '1,01/06/2009,X,01/09/2017,02/09/2017' }],
  ['567', { missing: '1,01/06/2009,M,01/09/2017,31/08/2017' }],
  ['570', { missing: '1,01/06/2009,M,01/04/2018,' }],
  ['571', { missing: '1,01/06/2009,M,01/09/2017,01/04/2018' }],
  ['574', { missing: '1,01/06/2009,M,01/09/2017,\n1,01/06/2009,M,05/09/2017,06/09/2017' }, 3],
  ['586', { missing: '1,01/06/2009,M,01/05/2009,01/09/2017' }],
  ['SW02STG1', { workers: '1,01/06/2009,999,01/05/2017,,MANAGE' }],
  ['SW05STG1', { workers: '1,01/06/2009,SW1,01/05/2017,soon,MANAGE' }],
  ['SW09STG2', { workers: '1,01/06/2009,SW1,01/05/2017,01/05/2017,MANAGE' }],
  ['SW13STG1', { workers: '1,01/06/2009,SW1,01/05/2017,,SWLAZY' }],
  ['HUB04', { workers: '1,01/06/2009,SW1,01/05/2017,30/04/2017,MANAGE' }],
  ['HUB05', { dolo: '1,01/06/2009,01/07/2017,30/06/2017' }],
  ['INT01', { ad1: `${SOUND.ad1}\n2${SOUND.ad1.slice(1)}` }, 3],
  ['INT02', { placed: `${SOUND.placed}\n2${SOUND.placed.slice(1)}` }, 3],
  ['INT03', episodes(episode({}), episode({ CHILD: '2' })), 3],
  ['INT04', { missing: `${SOUND.missing}\n2${SOUND.missing.slice(1)}` }, 3],
  ['INT05', { oc2: `${SOUND.oc2}\n2${SOUND.oc2.slice(1)}` }, 3],
  ['INT06', { oc3: `${SOUND.oc3}\n2${SOUND.oc3.slice(1)}` }, 3],
  ['INT07', { permanence: `${SOUND.permanence}\n2${SOUND.permanence.slice(1)}` }, 3],
  ['INT08', { reviews: `${SOUND.reviews}\n2${SOUND.reviews.slice(1)}` }, 3],
  ['INT09', { uasc: `${SOUND.uasc}\n2${SOUND.uasc.slice(1)}` }, 3],
  ['HUB06', { dolo: `${SOUND.dolo}\n2${SOUND.dolo.slice(1)}` }, 3],
  ['INT11', { ad1: SOUND.ad1.replace('2009', '2008') }],
  ['INT12', { placed: SOUND.placed.replace('2009', '2008') }],
  ['INT13', { missing: SOUND.missing.replace('2009', '2008') }],
  ['INT14', { oc2: SOUND.oc2.replace('2009', '2008') }],
  ['INT15', { oc3: SOUND.oc3.replace('2009', '2008') }],
  ['INT16', { permanence: SOUND.permanence.replace('2009', '2008') }],
  ['INT17', { reviews: SOUND.reviews.replace('2009', '2008') }],
  ['INT18', { uasc: SOUND.uasc.replace('2009', '2008') }],
  ['HUB07', { dolo: SOUND.dolo.replace('2009', '2008') }],
  ['INT31', { ad1: `${SOUND.ad1}\n${SOUND.ad1}` }, 3],
  ['INT32', { header: `${SOUND.header}\n${SOUND.header}` }, 3],
  ['INT33', { oc2: `${SOUND.oc2}\n${SOUND.oc2}` }, 3],
  ['INT34', { oc3: `${SOUND.oc3}\n${SOUND.oc3}` }, 3],
  ['INT35', { permanence: `${SOUND.permanence}\n${SOUND.permanence}` }, 3],
  ['INT36', { uasc: `${SOUND.uasc}\n${SOUND.uasc}` }, 3],
  ['HUB08', { reviews: `${SOUND.reviews}\n${SOUND.reviews}` }, 3],
  ['HUB09', { header: `${SOUND.header}\nA child!,2,01/06/2009,WBRI,UN1,,` }, 3],
  ['HUB10', { reviews: '1,never,03/06/2017,PN1' }],
  ['HUB11', { reviews: '1,01/06/2009,2017-06-03,PN1' }],
];

test.each(EXAMPLES)('rule %s', (rule, tables, line = 2) => expect(warningsOf(tables)).toContain(`${rule} ${line}`));

test('every rule has its example', () =>
  expect(RULES.map(({ id }) => id).filter((id) => !EXAMPLES.some(([rule]) => rule === id))).toEqual([]));

test('what these rules allow', () => {
  expect(warningsOf(followedBy({ RNE: 'P' }))).toEqual([]);
  expect(warningsOf(followedBy({ RNE: 'L', LS: 'C1', PL_POST: 'YO24 1AA' }))).toEqual([]);
  expect(warningsOf(followedBy({ RNE: 'U', LS: 'C1' }))).toEqual([]);
  expect(warningsOf({ header: '1,2,01/06/2009,WBRI,UN1,0,' })).toEqual([]);
  expect(warningsOf(episodes(ended('01/08/2017', 'E4A'), next({ DECOM: '05/08/2017', RNE: 'S' })))).toEqual([]);
});

test('rules about the year say nothing when it is not known', () =>
  expect(warningsOf({ reviews: '1,01/06/2009,03/06/2030,PN1', workers: SOUND.workers }, null)).toEqual([]));

test('a file as a whole: unknown, missing and doubled columns, short rows, a table of later years', () => {
  const warnings = checkFiles({ 'a.csv': 'CHILD,SW_ID,SW_DECOM,SW_DEC,SW_DEC,WHO\n1,SW1,01/05/2017' }, 2018);
  expect(
    warnings.filter(({ rule }) => rule.startsWith('HUB1')).map(({ rule, line, column }) => [rule, line, column]),
  ).toEqual([
    ['HUB12', null, 'WHO'],
    ['HUB13', null, 'DOB'],
    ['HUB13', null, 'SW_REASON'],
    ['HUB14', null, 'SW_DEC'],
    ['HUB15', 2, ''],
    ['HUB16', null, ''],
  ]);
});

test('a column that the file does not have is told once, and not for each row', () =>
  expect(
    checkFiles({ 'a.csv': 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\n1,01/05/2017,S,C2,U6,,' }).map(
      ({ rule, column }) => `${rule} ${column}`,
    ),
  ).not.toContain('145 CIN'));

test('a warning says where it is, what was there and why', () =>
  expect(checkFiles({ 'h.csv': 'CHILD,SEX,DOB,ETHNIC\n1,m,01/06/2009,WBRI' })).toContainEqual({
    rule: '101',
    name: 'SEX of Header is not valid',
    file: 'h.csv',
    line: 2,
    column: 'SEX',
    value: 'm',
    reason: 'is a code from the 2025 return on, and this one is of 2018',
  }));
