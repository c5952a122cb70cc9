import { startHub, type RunningHub } from '../support/startHub';

describe.each(['direct', 'http'] as const)('whoever asks more often than they may (%s)', (transport) => {
  let hub: RunningHub;
  const environment = {
    HUB_REQUESTS_PER_MINUTE: '6',
    HUB_VISITOR_REQUESTS_PER_MINUTE: '4',
    HUB_TRUSTED_PROXIES: '127.0.0.1, ::1',
  };
  beforeAll(async () => void (hub = await startHub({ transport, environment })));
  afterAll(() => hub?.stop());
  const QUERY = '{ hub { name } }';
  const statuses = async (times: number, ask: () => Promise<{ status: number }>) => {
    const seen: number[] = [];
    for (let time = 0; time < times; time++) seen.push((await ask()).status);
    return seen;
  };

  test('waits, by whatever token, and is told how long; others are answered', async () => {
    const nurses = [await hub.as('nurse'), await hub.as('nurse')];
    for (const nurse of nurses) expect(await statuses(3, () => nurse.ask(QUERY))).toEqual([200, 200, 200]);
    const refused = await nurses[0]!.ask(QUERY);
    expect([refused.status, refused.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(refused.errors[0]!.message).toBe(
      `You have asked 6 times within a minute, which is as often as one person may; ask again in ${seconds} seconds.`,
    );
    expect((await (await hub.as('doctor')).ask(QUERY)).status).toBe(200);
  });

  test('without a sign-in is told by address, tokens that are no good included', async () => {
    const visitor = await hub.as();
    const from = (address: string) => () => visitor.ask(QUERY, {}, { 'x-forwarded-for': address });
    expect(await statuses(5, from('192.0.2.1'))).toEqual([200, 200, 200, 200, 429]);
    expect(await statuses(1, from('192.0.2.2'))).toEqual([200]);
    const forger = hub.withToken('no.good.token');
    const guess = () => forger.ask(QUERY, {}, { 'x-forwarded-for': '192.0.2.3' });
    expect(await statuses(5, guess)).toEqual([401, 401, 401, 401, 429]);
  });
});
