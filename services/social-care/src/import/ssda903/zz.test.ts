import { readReturnFolder } from './read/readReturnFolder';
import { inferCollectionYear } from './read/inferCollectionYear';
import { checkReturn } from './rules/checkReturn';
test.each(['903-csc-validator-fake', '903-liia'])('%s', async (dir) => {
  const t0 = performance.now();
  const f = await readReturnFolder(`/work/shared/samples/${dir}`);
  const t1 = performance.now();
  const rows = f.files.flatMap((x) => x.rows);
  const y = inferCollectionYear(rows);
  const w = checkReturn(f.files, y.year);
  const t2 = performance.now();
  const by = new Map<string, number>();
  for (const x of w) by.set(`${x.rule} ${x.name}`, (by.get(`${x.rule} ${x.name}`) ?? 0) + 1);
  console.log(f.files.map((x) => [x.name, x.table.name, x.read, x.rows.length, x.rejections.length].join(' ')).join('\n'), f.ignored, y, t1 - t0, t2 - t1, [...by].map((x) => x.join(': ')).join('\n'), w.length);
});
