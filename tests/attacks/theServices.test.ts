import { createTokenSigner } from '@hub/platform';
import { SERVICES } from '../../hub/src/services';
import { startHub, type RunningHub } from '../support/startHub';
import { inBothTransports } from '../support/bothTransports';

describe('attack 1: a service called past the gateway', () => {
  let hub: RunningHub;
  let services: string[];
  beforeAll(async () => {
    hub = await startHub({ transport: 'http' });
    services = [...hub.output().matchAll(/Service\s+(http:\S+)/g)].map(([, url]) => url!);
  });
  afterAll(() => hub?.stop());

  const body = JSON.stringify({ query: '{ _service { sdl } }', scope: { kind: 'NONE' } });
  const call = async (url: string, path: string, authorization?: string) => {
    const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) };
    const response = await fetch(`${url}${path}`, { method: 'POST', body, headers });
    return { status: response.status, text: await response.text() };
  };

  test('answers 401 and nothing else, not even its schema, whatever is shown to it', async () => {
    expect(services).toHaveLength(SERVICES.length + 1);
    const nurse = createTokenSigner({
      health: Buffer.alloc(32, 7),
      'social-care': Buffer.alloc(32, 7),
      hub: Buffer.alloc(32, 7),
    });
    const identity = {
      subject: 'nurse',
      role: 'LOOKED_AFTER_NURSE',
      purpose: 'DIRECT_CARE' as const,
      requestId: 'r',
      agreementDigest: '',
    };
    const shown = [
      undefined,
      'Bearer ',
      'Bearer x.y.z',
      `Bearer ${nurse.sign('health', identity, body)}`,
      'Basic bnVyc2U6',
    ];
    for (const url of services)
      for (const path of ['/graphql', '/scope'])
        for (const authorization of shown) {
          const { status, text } = await call(url, path, authorization);
          expect([path, authorization?.slice(0, 8), status]).toEqual([path, authorization?.slice(0, 8), 401]);
          expect(text).not.toMatch(/type |sdl|Child|scope/);
        }
  });

  test('while the gateway, which signs each call, is answered', async () => {
    const answer = await (await hub.as('nurse')).ask('{ children(first: 1) { totalCount } }');
    expect(answer.errors).toEqual([]);
  });
});

inBothTransports('attack 19: callers who share pooled connections', (hub) => {
  test('each of 120 answers in a row of four people holds their own children only', async () => {
    const people = ['social-worker', 'other-social-worker', 'camhs', 'foster-carer'];
    const clients = await Promise.all(people.map((person) => hub().as(person)));
    const query = '{ children(first: 200) { nodes { id name { familyName } } } }';
    const idsOf = async (index: number): Promise<string> => {
      const answer = await clients[index]!.ask(query);
      return answer.data!['children'].nodes.map(({ id }: { id: string }) => id).join();
    };
    const own: string[] = [];
    for (const index of people.keys()) own.push(await idsOf(index));
    expect(new Set(own).size).toBe(people.length);
    const many = await Promise.all(Array.from({ length: 120 }, (_, number) => idsOf(number % people.length)));
    many.forEach((ids, number) => expect(ids).toBe(own[number % people.length]));
  });
});
