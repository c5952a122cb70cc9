import { createRetry } from './createRetry';

const lost = () => Object.assign(new Error('lost'), { code: 'ECONNRESET' });
/** Fails so often with that, then answers. */
function question(failures: number, failure: () => Error = lost) {
  let times = 0;
  return { ask: async () => (++times <= failures ? Promise.reject(failure()) : 'answer'), times: () => times };
}

test('a question whose connection failed is asked once more, and not twice', async () => {
  const retry = createRetry();
  const one = question(1);
  expect([await retry('health', undefined, one.ask), one.times()]).toEqual(['answer', 2]);
  const two = question(2);
  await expect(retry('health', undefined, two.ask)).rejects.toThrow('lost');
  expect(two.times()).toBe(2);
});

test.each([
  ['an answer that took too long', () => Object.assign(new Error(), { code: 'UND_ERR_HEADERS_TIMEOUT' })],
  ['a refusal', () => new Error('status 401')],
  ['what was called off', () => new DOMException('off', 'AbortError')],
])('%s is not', async (_what, failure) => {
  const { ask, times } = question(1, failure);
  await expect(createRetry()('health', undefined, ask)).rejects.toBeDefined();
  expect(times()).toBe(1);
});

test('nor is one that nobody waits for any more', async () => {
  const { ask, times } = question(1);
  await expect(createRetry()('health', AbortSignal.abort(), ask)).rejects.toBeDefined();
  expect(times()).toBe(1);
});

test('an agency that is away is not asked twice as often for long, and another is not made to pay', async () => {
  const retry = createRetry();
  const { ask, times } = question(Infinity);
  for (let time = 0; time < 50; time++) await expect(retry('health', undefined, ask)).rejects.toThrow();
  expect(times()).toBe(60);
  const other = question(1);
  await retry('housing', undefined, other.ask);
  expect(other.times()).toBe(2);
  for (let time = 0; time < 10; time++) await retry('health', undefined, async () => 'answer');
  const earned = question(1);
  expect(await retry('health', undefined, earned.ask)).toBe('answer');
});
