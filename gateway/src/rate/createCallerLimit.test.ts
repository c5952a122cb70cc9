import { hubError } from '@hub/platform';
import { ANONYMOUS } from '../sign-in/Identity';
import { startToyGateway, type ToyGateway } from '../testing/startToyGateway';

const open: ToyGateway[] = [];
afterEach(async () => void (await Promise.all(open.splice(0).map((hub) => hub.close()))));

const start = async (...given: Parameters<typeof startToyGateway>) => {
  const hub = await startToyGateway(...given);
  open.push(hub);
  return hub;
};
const QUERY = '{ hub { name } }';
const statusesOf = async (times: number, ask: () => Promise<{ status: number }>) => {
  const statuses: number[] = [];
  for (let time = 0; time < times; time++) statuses.push((await ask()).status);
  return statuses;
};

describe('whoever asks more often than one caller may', () => {
  test('is told to wait and how long, and others are answered', async () => {
    const hub = await start('direct', { rates: { person: 2, address: 0 } });
    expect(await statusesOf(2, () => hub.ask(QUERY))).toEqual([200, 200]);
    const refused = await hub.ask(QUERY);
    expect([refused.status, refused.errors[0]!.extensions.code, refused.data]).toEqual([
      429,
      'TOO_MANY_REQUESTS',
      undefined,
    ]);
    const seconds = refused.headers['retry-after'];
    expect(refused.errors[0]!.message).toBe(
      `You have asked 2 times within a minute, which is as often as one person may; ask again in ${seconds} seconds.`,
    );
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(await statusesOf(1, () => hub.ask(QUERY, {}, { as: 'otherNurse' }))).toEqual([200]);
  });

  test('is the same person in another role and from another address', async () => {
    const hub = await start('direct', { rates: { person: 1, address: 0 }, trustedProxies: ['127.0.0.1'] });
    expect((await hub.ask(QUERY)).status).toBe(200);
    const headers = { 'x-forwarded-for': '192.0.2.7' };
    expect((await hub.ask(QUERY, {}, { as: 'administrator', headers })).status).toBe(429);
  });

  test('asks nothing of any agency, and leaves no record', async () => {
    const hub = await start('direct', { rates: { person: 1, address: 1 } });
    const query = '{ children { id } }';
    await hub.ask(query);
    const [calls, records] = [hub.toys.calls.length, hub.records.length];
    expect((await hub.ask(query)).status).toBe(429);
    expect([hub.toys.calls.length, hub.records.length]).toEqual([calls, records]);
  });

  test('is not limited where the limit is off', async () => {
    const hub = await start('direct', { rates: { person: 0, address: 0 } });
    expect(new Set(await statusesOf(50, () => hub.ask(QUERY)))).toEqual(new Set([200]));
    expect(new Set(await statusesOf(50, () => hub.ask(QUERY, {}, { as: 'visitor' })))).toEqual(new Set([200]));
  });
});

describe('visitors', () => {
  const from = (hub: ToyGateway, address: string) => () =>
    hub.ask(QUERY, {}, { as: 'visitor', headers: { 'x-forwarded-for': address } });

  test('are counted by the address that a trusted proxy names, and by nothing that they say themselves', async () => {
    const hub = await start('direct', { rates: { person: 0, address: 2 }, trustedProxies: ['127.0.0.0/8'] });
    expect(await statusesOf(3, from(hub, '192.0.2.7'))).toEqual([200, 200, 429]);
    expect(await statusesOf(1, from(hub, '192.0.2.8'))).toEqual([200]);
    expect((await hub.ask(QUERY)).status).toBe(200);
    const plain = await start('direct', { rates: { person: 0, address: 2 } });
    expect(await statusesOf(2, from(plain, '192.0.2.7'))).toEqual([200, 200]);
    expect(await statusesOf(1, from(plain, '192.0.2.8'))).toEqual([429]);
  });

  test('of one IPv6 network are one', async () => {
    const hub = await start('direct', { rates: { person: 0, address: 1 }, trustedProxies: ['127.0.0.1'] });
    expect(await statusesOf(1, from(hub, '2001:db8:1:2::1'))).toEqual([200]);
    expect(await statusesOf(1, from(hub, '2001:db8:1:2:ffff::9'))).toEqual([429]);
    expect(await statusesOf(1, from(hub, '2001:db8:1:3::1'))).toEqual([200]);
  });

  test('with credentials that are no good are counted too', async () => {
    const authenticate = async ({ headers }: { headers: Record<string, unknown> }) => {
      if (headers['authorization']) throw hubError('UNAUTHENTICATED');
      return ANONYMOUS;
    };
    const hub = await start('direct', { rates: { person: 0, address: 2 }, authenticate: authenticate as never });
    const bad = () => hub.ask(QUERY, {}, { headers: { authorization: 'Bearer nonsense' } });
    expect(await statusesOf(3, bad)).toEqual([401, 401, 429]);
  });
});
