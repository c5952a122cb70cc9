import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERROR_SENTENCES } from './errorSentences';

const ERRORS_PAGE = readFileSync(join(__dirname, '../../../docs/errors.md'), 'utf8');
const codesOfHub = [...ERRORS_PAGE.matchAll(/^\| `([A-Z_]+)`/gm)].map((match) => match[1]!);

test('every error code of the hub has a sentence and a next step', () => {
  expect(codesOfHub.length).toBeGreaterThan(10);
  expect(codesOfHub.filter((code) => !ERROR_SENTENCES[code])).toEqual([]);
});

test('no sentence is for a code that the hub does not have, but for the two of the explorer itself', () => {
  const others = Object.keys(ERROR_SENTENCES).filter((code) => !codesOfHub.includes(code));
  expect(others).toEqual(['HUB_UNREACHABLE', 'ANSWER_UNREADABLE']);
});
