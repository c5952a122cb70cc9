import { PassThrough } from 'node:stream';
import { ImportProgressBar } from './ImportProgressBar';

const outputOf = (isTTY: boolean) => {
  const output = Object.assign(new PassThrough(), { isTTY, columns: 100, cursorTo: () => {}, clearLine: () => {} });
  const bar = new ImportProgressBar(output);
  bar.show({ step: 'Reading files', done: 1, of: 2 });
  bar.show({ step: 'Reading files', done: 2, of: 2 });
  bar.show({ step: 'Checking rules', done: 1, of: 9 });
  bar.stop();
  return String(output.read());
};

test('a log gets one line a step', () => expect(outputOf(false)).toBe('Reading files …\nChecking rules …\n'));

test('a terminal gets a bar', () => expect(outputOf(true)).toContain('Reading files ['));
