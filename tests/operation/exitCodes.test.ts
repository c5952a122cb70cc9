import { spawnSync } from 'node:child_process';
import { HUB_COMMAND } from '../support/startHub';

/** What a script goes by. None of these opens a database. */
const hub = (...typed: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [HUB_COMMAND, ...typed], { encoding: 'utf8' });
  return { status, stderr };
};

describe('the exit code of the hub command', () => {
  test.each([['strat'], ['token'], ['token', 'nurs'], ['audit', 'drop'], ['seed', '--children', 'many']])(
    'is 2 for what cannot be used: hub %s %s %s',
    (...typed) => expect(hub(...typed)).toEqual({ status: 2, stderr: expect.stringMatching(/^error: /) }),
    60_000,
  );

  test('is 0 for what was done, help included', () => {
    expect(hub('--help')).toEqual({ status: 0, stderr: '' });
    expect(hub('personas')).toEqual({ status: 0, stderr: '' });
  }, 60_000);
});
