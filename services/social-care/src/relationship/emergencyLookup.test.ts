import { makeChild } from '../testing/makeChild';
import { openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';

const zoe = makeChild({ givenName: 'Zoë', familyName: 'O’Brien-Łoś', dateOfBirth: '2012-02-03' });
const adult = makeChild({ givenName: 'Mary Ann', familyName: 'Moss', dateOfBirth: '2005-02-03' });
const twins = [1, 2].map(() => makeChild({ givenName: 'Sam', familyName: 'Twin', dateOfBirth: '2012-02-03' }));
const hidden = makeChild({ givenName: 'Ada', familyName: 'Hidden', dateOfBirth: '2012-02-03', restricted: true });
const beside = makeChild({ givenName: 'Ada', familyName: 'Hidden', dateOfBirth: '2012-02-04' });
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(zoe, adult, ...twins, hidden, beside);
}, 60_000);
afterAll(() => open?.close());

const find = (givenName: string, familyName: string, dateOfBirth = '2012-02-03') =>
  open.socialCare.resolveScope('emergency-duty', 'emergencyLookup', { givenName, familyName, dateOfBirth });
const NOBODY = { kind: 'LIST', minors: [], adults: [] };

test('one child is found by names and date of birth, whatever the case, accents and spaces', async () => {
  for (const [given, family] of [
    ['Zoë', 'O’Brien-Łoś'],
    ['ZOE', 'o’brien-łos'],
    ['  zoe ', 'O’BRIEN-ŁOŚ'],
  ] as const)
    expect(await find(given, family)).toEqual({ ...NOBODY, minors: [zoe.id] });
  expect(await find('mary  ann', 'Moss', '2005-02-03')).toEqual({ ...NOBODY, adults: [adult.id] });
});

test('nothing less than all three finds anybody', async () => {
  for (const [given, family, born] of [
    ['Zo', 'O’Brien-Łoś', '2012-02-03'],
    ['Zoë', 'OBrien-Łoś', '2012-02-03'],
    ['Zoë', 'O’Brien-Łoś', '2012-02-04'],
    ['%', '%', '2012-02-03'],
    ['', '', '2012-02-03'],
  ] as const)
    expect(await find(given, family, born)).toEqual(NOBODY);
});

test('two who match are nobody', async () => expect(await find('Sam', 'Twin')).toEqual(NOBODY));

test('a restricted child is not found, and does not stand beside another', async () => {
  expect(await find('Ada', 'Hidden')).toEqual(NOBODY);
  expect(await find('Ada', 'Hidden', '2012-02-04')).toEqual({ ...NOBODY, minors: [beside.id] });
});

test('without names there is no scope', async () =>
  expect(await open.socialCare.resolveScope('emergency-duty', 'emergencyLookup')).toEqual({ kind: 'NONE' }));

test('a name that is corrected counts at once', async () => {
  await open.database.asLoader((client) =>
    client.query(`update child_name set family_name = 'Neu' where child_id = $1`, [beside.id]),
  );
  expect(await find('Ada', 'neu', '2012-02-04')).toEqual({ ...NOBODY, minors: [beside.id] });
});
