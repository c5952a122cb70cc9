import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { LIMITS, limitSettingOf, limitSettings, limitsOf } from '.';

const PAGE = readFileSync(join(__dirname, '../../../docs/limits.md'), 'utf8');
const shape = z.object(limitSettings);

test('docs/limits.md names every setting with its default', () => {
  for (const [name, value] of Object.entries(LIMITS)) {
    const setting = limitSettingOf(name as keyof typeof LIMITS);
    const cell = new RegExp(`\\| \`${setting}\` +\\| ${value} +\\||\`${setting}\` \\(${value}\\)`);
    expect([setting, cell.test(PAGE.replaceAll('\n', ' '))]).toEqual([setting, true]);
  }
});

test('what is set is the limit, what is not is the default', () =>
  expect(limitsOf(shape.parse({ HUB_LIMIT_PAGE_SIZE: '20' }))).toEqual({ ...LIMITS, pageSize: 20 }));

test.each(['0', '-1', '1.5', 'many', ''])('no limit is set to "%s"', (HUB_LIMIT_DEPTH) =>
  expect(shape.safeParse({ HUB_LIMIT_DEPTH }).success).toBe(false),
);
