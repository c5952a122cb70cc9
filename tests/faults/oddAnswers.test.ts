import { setTimeout as wait } from 'node:timers/promises';
import { SECRET } from '../support/Interposer';
import { startSplitHub, type SplitHub } from '../support/startSplitHub';

/** The hub as separate processes, while health answers what is of no use. */
let hub: SplitHub;
beforeAll(async () => {
  // The library warns that its login pages and its memory are for development; here they are a stranger's.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  hub = await startSplitHub();
}, 180_000);
afterAll(() => hub?.stop(), 60_000);
afterEach(() => void (hub.interposers['health']!.mood = 'working'));

const PAGE = '{ children(first: 5) { nodes { id name { familyName } health { status { overdue } } } } }';
const withoutHealth = (data: any) =>
  data.children.nodes.map(({ health: _health, ...rest }: { health: unknown }) => rest);

describe('an answer that is of no use', () => {
  test.each(['late', 'oversized'] as const)('because it is %s is dropped, and the next is right', async (mood) => {
    const worker = await hub.as('social-worker');
    const before = await worker.ask(PAGE);
    expect(before.errors).toEqual([]);
    hub.interposers['health']!.mood = mood;
    const during = await worker.ask(PAGE);
    expect([during.status, withoutHealth(during.data)]).toEqual([200, withoutHealth(before.data)]);
    expect(during.data!['children'].nodes.map(({ health }: { health: unknown }) => health)).toEqual(
      before.data!['children'].nodes.map(() => null),
    );
    expect(during.errors.map(({ message }) => message)).toEqual(['Health could not answer.']);
    hub.interposers['health']!.mood = 'working';
    expect((await worker.ask(PAGE)).data).toEqual(before.data);
    // By now the late one has come, and found nobody.
    if (mood === 'late') await wait(2500);
    expect((await worker.ask(PAGE)).data).toEqual(before.data);
    expect(hub.isRunning('gateway')).toBe(true);
  });

  test('because it holds more than was asked for is answered without that', async () => {
    const worker = await hub.as('social-worker');
    const before = await worker.ask(PAGE);
    hub.interposers['health']!.mood = 'unasked';
    const during = await worker.ask(PAGE);
    expect([during.errors, during.data]).toEqual([[], before.data]);
    expect(during.text).not.toContain(SECRET);
  });
});

test('a client that leaves has its question to the agency called off', async () => {
  const health = hub.interposers['health']!;
  health.mood = 'stalled';
  const before = health.calledOff;
  const leaving = new AbortController();
  const answer = (await hub.as('social-worker')).ask(PAGE, {}, {}, leaving.signal);
  await wait(500);
  expect(health.calledOff).toBe(before);
  leaving.abort();
  await expect(answer).rejects.toThrow('aborted');
  while (health.calledOff === before) await wait(10);
});
