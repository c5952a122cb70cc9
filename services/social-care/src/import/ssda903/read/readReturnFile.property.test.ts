import { array, assert, constantFrom, oneof, property, string, tuple, uint8Array } from 'fast-check';
import { RETURN_TABLES } from '../tables/returnTables';
import { checkReturn } from '../rules/checkReturn';
import { numberOccurrences } from './numberOccurrences';
import { readReturnFile } from './readReturnFile';

const header = constantFrom(...RETURN_TABLES.map(({ columns }) => Object.keys(columns)));
const cell = oneof(
  constantFrom(
    '',
    '7',
    '01/04/2017',
    '31/02/2017',
    'zz/zz/2017',
    'X1',
    'S',
    '"',
    '"a',
    'a"',
    '""',
    ' ',
    '\0',
    ',',
    '=1+1',
  ),
  string({ unit: 'binary', maxLength: 8 }),
);
const lineBreak = constantFrom('\n', '\r\n', '\r');
const table = tuple(header, array(array(cell, { maxLength: 16 }), { maxLength: 12 }), lineBreak).map(
  ([columns, rows, end]) => [columns, ...rows].map((cells) => cells.join(',')).join(end),
);

/** Reads and checks as an import does. */
function countRows(bytes: Uint8Array) {
  const file = readReturnFile('any.csv', bytes);
  if ('reason' in file) return { read: 0, kept: 0 };
  numberOccurrences(file.rows);
  checkReturn([file], 2018);
  return { read: file.read, kept: file.rows.length + file.rejections.length };
}

const holds = (bytes: Uint8Array) => {
  const { read, kept } = countRows(bytes);
  return read === kept;
};

test('any bytes: nothing is thrown, and accepted + rejected = read', () =>
  assert(property(uint8Array({ maxLength: 400 }), holds), { numRuns: 500 }));

test('any cells under the columns of any table', () =>
  assert(
    property(table, (text) => holds(Buffer.from(text))),
    { numRuns: 1_000 },
  ));

test('any bytes after the columns of any table', () =>
  assert(
    property(header, uint8Array({ maxLength: 300 }), (columns, bytes) =>
      holds(Buffer.concat([Buffer.from(`${columns.join(',')}\n`), bytes])),
    ),
    { numRuns: 1_000 },
  ));

test('without quotes no line with a filled cell goes missing', () => {
  const plain = string({ unit: constantFrom('a', '1', '/', ' '), maxLength: 6 });
  const lines = array(
    array(plain, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(',')),
    { maxLength: 20 },
  );
  assert(
    property(lines, lineBreak, (rows, end) => {
      const { read } = countRows(Buffer.from(['CHILD,REVIEW,REVIEW_CODE', ...rows].join(end)));
      return read === rows.filter((row) => /[a1/]/.test(row)).length;
    }),
    { numRuns: 500 },
  );
});
