import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GraphQLError } from 'graphql';
import { errorCatalogue, hubError, hubErrorOf, type HubErrorCode } from '.';

const page = readFileSync(join(__dirname, '../../../docs/errors.md'), 'utf8');
const codes = Object.keys(errorCatalogue) as HubErrorCode[];

describe('the page and the catalogue agree', () => {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| |\|$/g, '').trim()));

  test('they hold the same codes in the same order', () =>
    expect(rows.map(([code]) => code)).toEqual(codes.map((code) => `\`${code}\``)));

  test.each(codes.map((code, index) => [code, index] as const))('%s', (code, index) => {
    const entry = errorCatalogue[code];
    const status = entry.wholeRequest || entry.status === 500 ? `${entry.status}` : `${entry.status}, in the graph 200`;
    expect(rows[index]!.slice(1)).toEqual([status, entry.message, entry.howToSolve]);
  });
});

describe('an error of the hub', () => {
  test('carries its code and, when it ends the request, its status', () => {
    expect(hubError('UNAUTHENTICATED').extensions).toEqual({ code: 'UNAUTHENTICATED', http: { status: 401 } });
    expect(hubError('CONFLICT').extensions).toEqual({ code: 'CONFLICT' });
  });

  test('has words and extensions of its own where the place knows better', () => {
    const error = hubError('CONFLICT', { message: 'Version 3 is now 4.', extensions: { currentVersion: 4 } });
    expect([error.message, error.extensions]).toEqual(['Version 3 is now 4.', { currentVersion: 4, code: 'CONFLICT' }]);
  });

  test('is known again after graphql-js has added a path', () => {
    const inner = hubError('NOT_FOUND');
    expect(hubErrorOf(new GraphQLError(inner.message, { originalError: inner, path: ['child'] }))).toBe(inner);
  });

  test('is not confused with errors whose words were not written for the caller', () => {
    expect(hubErrorOf(new Error('connect ECONNREFUSED'))).toBeUndefined();
    expect(hubErrorOf(new GraphQLError('x', { extensions: { code: 'NOT_FOUND' } }))).toBeUndefined();
  });
});
