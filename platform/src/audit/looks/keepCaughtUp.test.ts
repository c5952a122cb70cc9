import { setTimeout as wait } from 'node:timers/promises';
import { createLog } from '../../log';
import { keepCaughtUp } from './keepCaughtUp';

const log = createLog('test', 'silent');

/** How often it was asked within these milliseconds, when turns are to be so far apart. */
async function turnsWithin(time: number, every: number, catchUp: jest.Mock): Promise<number> {
  const keeping = keepCaughtUp({ catchUp }, log, every);
  await wait(time);
  await keeping.stop();
  return catchUp.mock.calls.length;
}

test('it looks now and then whether there is something to take over, until it is told to stop', async () => {
  const catchUp = jest.fn().mockResolvedValue(3);
  const turns = await turnsWithin(250, 50, catchUp);
  expect(turns).toBeGreaterThan(0);
  expect(turns).toBeLessThan(6);
  await wait(150);
  expect(catchUp).toHaveBeenCalledTimes(turns);
});

test('while it is behind it goes on at once, and rests in between', async () => {
  const busy = jest.fn().mockImplementation(() => wait(5, 500));
  expect(await turnsWithin(500, 100, busy)).toBeGreaterThan(2);
  expect(busy.mock.calls.length).toBeLessThan(15);
});

test('a database that cannot be reached is tried again later', async () =>
  expect(await turnsWithin(250, 50, jest.fn().mockRejectedValue(new Error('away')))).toBeGreaterThan(1));
