import { rememberGood } from './rememberGood';

let now = 1_000_000;
beforeEach(() => void jest.spyOn(Date, 'now').mockImplementation(() => now));
afterEach(() => jest.restoreAllMocks());

const inSeconds = (seconds: number): number => now + seconds * 1000;

describe('a credential that was good', () => {
  test('is checked once, and again after a minute', async () => {
    const check = jest.fn(async (text: string) => ({ value: `of ${text}`, expiresAt: inSeconds(3600) }));
    const remembered = rememberGood(check);
    expect([await remembered('a'), await remembered('a')]).toEqual(['of a', 'of a']);
    expect(check).toHaveBeenCalledTimes(1);
    now += 60_000;
    await remembered('a');
    expect(check).toHaveBeenCalledTimes(2);
  });

  test('is not remembered past its own end', async () => {
    const check = jest.fn(async () => ({ value: 1, expiresAt: inSeconds(5) }));
    const remembered = rememberGood(check);
    await remembered('a');
    now += 5000;
    await remembered('a');
    expect(check).toHaveBeenCalledTimes(2);
  });

  test('says nothing of another one', async () => {
    const remembered = rememberGood(async (text) => ({ value: text, expiresAt: inSeconds(60) }));
    expect([await remembered('a'), await remembered('A'), await remembered('')]).toEqual(['a', 'A', '']);
  });
});

test('a credential that was bad is checked every time', async () => {
  const check = jest
    .fn()
    .mockRejectedValueOnce(new Error('bad'))
    .mockResolvedValue({ value: 1, expiresAt: inSeconds(60) });
  const remembered = rememberGood(check);
  await expect(remembered('a')).rejects.toThrow('bad');
  expect(await remembered('a')).toBe(1);
});
