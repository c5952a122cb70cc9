import { parse } from 'graphql';
import { createDocumentStores } from '.';

const document = (length: number) => parse(`{ a } #${'x'.repeat(length - 7)}`);

test('a role finds what was valid for it, and nothing that was valid for another', async () => {
  const storeOf = createDocumentStores();
  const own = document(10);
  await storeOf('NURSE').set('hash', own);
  expect(await storeOf('NURSE').get('hash')).toBe(own);
  expect(await storeOf('DOCTOR').get('hash')).toBeUndefined();
  await storeOf('NURSE').delete('hash');
  expect(await storeOf('NURSE').get('hash')).toBeUndefined();
});

test.each([
  ['many small ones', 2000, 10, 1000],
  ['few large ones', 100, 25_000, 20],
])('the stores of all roles together keep what was asked last: %s', async (_what, sent, length, kept) => {
  const storeOf = createDocumentStores();
  for (let index = 0; index < sent; index++) await storeOf(`ROLE_${index % 3}`).set(`${index}`, document(length));
  const found = [];
  for (let index = 0; index < sent; index++) if (await storeOf(`ROLE_${index % 3}`).get(`${index}`)) found.push(index);
  expect(found).toEqual(Array.from({ length: kept }, (_, index) => sent - kept + index));
});
