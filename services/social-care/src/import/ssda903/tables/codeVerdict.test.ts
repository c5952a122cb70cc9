import { CODE_SETS, type CodeSetName } from './codeSets';
import { codeVerdict } from './codeVerdict';

const isCode = (set: CodeSetName, code: string, year: number | null) => codeVerdict(set, code, year) === null;

test.each<[CodeSetName, string, number, number]>([
  ['sex', '1', 2024, 2025],
  ['place', 'H5', 2024, 2025],
  ['place', 'P2', 2024, 2025],
  ['reasonCeased', 'E43', 2018, 2019],
  ['activity', 'F3', 2021, 2022],
])('%s %s is a code until %i, and not in %i', (set, code, last, next) => {
  expect(isCode(set, code, last)).toBe(true);
  expect(isCode(set, code, next)).toBe(false);
});

test.each<[CodeSetName, string, number, number]>([
  ['sex', 'M', 2025, 2024],
  ['sex', 'U', 2025, 2024],
  ['place', 'K3', 2025, 2024],
  ['place', 'Z14', 2026, 2025],
  ['reasonCeased', 'E45', 2019, 2018],
  ['reasonForChange', 'CUSTOD', 2019, 2018],
  ['activity', 'P5', 2022, 2021],
])('%s %s is a code from %i on, and not in %i', (set, code, first, before) => {
  expect(isCode(set, code, first)).toBe(true);
  expect(isCode(set, code, before)).toBe(false);
});

test('the reason tells an unknown code from one of another year', () => {
  expect(codeVerdict('place', 'K9', 2018)).toBe('is not a code of this column');
  expect(codeVerdict('place', 'K3', 2018)).toBe('is a code from the 2025 return on, and this one is of 2018');
  expect(codeVerdict('place', 'H5', 2025)).toBe('was last a code in the 2024 return, and this one is of 2025');
});

test('when the year is not known, the codes of all years are accepted', () =>
  expect(['1', 'M'].every((code) => isCode('sex', code, null))).toBe(true));

test('accommodation has a suffix that says whether it is suitable', () => {
  expect(isCode('accommodation', 'B1', 2018) && isCode('accommodation', '0', 2018)).toBe(true);
  expect(isCode('accommodation', '01', 2018)).toBe(false);
});

test('no code is in one set twice', () => {
  for (const spans of Object.values(CODE_SETS)) {
    const codes = spans.flatMap(([each]) => each.split(' '));
    expect(new Set(codes).size).toBe(codes.length);
  }
});
