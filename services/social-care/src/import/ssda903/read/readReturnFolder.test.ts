import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, removeFolders } from '../testing/makeFolder';
import { readReturnFolder } from './readReturnFolder';

afterEach(removeFolders);

const DOLO = 'CHILD,DOLO_START\n7,01/04/2017';

test('two files of one table are both read, and a key that is in both keeps its occurrences', async () => {
  const { files } = await readReturnFolder(makeFolder({ 'b.csv': DOLO, 'a.csv': `${DOLO}\n8,01/04/2017` }));
  const rows = files.flatMap((file) => file.rows.map(({ child, occurrence }) => [file.name, child, occurrence]));
  expect(rows).toEqual([
    ['a.csv', '7', 1],
    ['a.csv', '8', 1],
    ['b.csv', '7', 2],
  ]);
});

test('every other file is named, with the reason why it is not read', async () => {
  const folder = makeFolder({ 'dolo.TXT': DOLO, 'return.xml': '', 'list.xlsx': '', 'README.md': '', LICENSE: '' });
  mkdirSync(join(folder, 'old'));
  const { files, ignored } = await readReturnFolder(folder);
  expect(files.map(({ name }) => name)).toEqual(['dolo.TXT']);
  expect(ignored).toEqual([
    { name: 'LICENSE', reason: 'it is not a CSV file' },
    { name: 'README.md', reason: 'it is not a CSV file' },
    { name: 'list.xlsx', reason: expect.stringContaining('workbook') },
    { name: 'return.xml', reason: 'XML is not read; export the return as CSV' },
    { name: 'old/', reason: expect.stringContaining('folder') },
  ]);
});

test('progress is told for each file', async () => {
  const told: unknown[] = [];
  await readReturnFolder(makeFolder({ 'a.csv': DOLO, 'b.md': '' }), (...progress) => told.push(progress));
  expect(told).toEqual([
    ['a.csv', 1, 2],
    ['b.md', 2, 2],
  ]);
});
