import { explainUnknownAuthority, findAuthority, listAuthorities } from './findAuthority';

test.each([
  ['816', 'E06000014', 'York'],
  ['808', 'E06000004', 'Stockton-on-Tees'],
  ['815', 'E06000065', 'North Yorkshire'],
])('%s and %s are %s', (code, gssCode, name) => {
  expect(findAuthority(code)).toEqual({ code, gssCode, name });
  expect(findAuthority(gssCode)).toEqual({ code, gssCode, name });
});

test('the code that North Yorkshire had as a county is still North Yorkshire', () =>
  expect(findAuthority('E10000023')?.code).toBe('815'));

test('capitals and spaces do not matter', () => expect(findAuthority(' e06000014 ')?.code).toBe('816'));

test('a code that is no authority’s is explained', () => {
  expect(findAuthority('999')).toBeUndefined();
  expect(explainUnknownAuthority('999')).toContain('York is 816 or E06000014');
});

test('every line of the list has two codes and a name, none twice', () => {
  const all = listAuthorities();
  expect(all).toHaveLength(155);
  expect(all.every((each) => /^\d{3}$/.test(each.code) && /^E\d{8}$/.test(each.gssCode) && each.name !== '')).toBe(
    true,
  );
  expect(new Set(all.flatMap(({ code, gssCode }) => [code, gssCode])).size).toBe(310);
});
