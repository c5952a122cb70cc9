import { setTimeout as wait } from 'node:timers/promises';
import { hubError } from '@hub/platform';
import { ADA, BEN } from '../testing/toyAgencies';
import { startToyGateway, type AskOptions, type ToyGateway } from '../testing/startToyGateway';
import type { GatewayOptions } from '../server';
import { LIVE_SETTINGS } from './LiveSettings';

const LIST = '{ healthAssessments { status child { id } } }';
const QUICK = { ...LIVE_SETTINGS, settle: 5, gap: 5, heartbeat: 40, streamsOfOnePerson: 3 };

interface Event {
  readonly event: string;
  // A test looks into it as it likes.

  readonly data: any;
}

/** Reads a stream event by event. */
async function open(url: string, query: string, as: AskOptions['as'] = 'nurse', variables = {}) {
  const leaving = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-test-person': as },
    body: JSON.stringify({ query, variables }),
    signal: leaving.signal,
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let [text, beats] = ['', 0];
  async function next(): Promise<Event | undefined> {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end < 0) {
        const { value, done } = await reader.read();
        if (done) return undefined;
        text += value;
        continue;
      }
      const [block, rest] = [text.slice(0, end), text.slice(end + 2)];
      text = rest;
      if (block === ':') beats++;
      else {
        const [event, data] = block.split('\n').map((line) => line.slice(line.indexOf(':') + 1).trim());
        return { event: event!, data: data ? JSON.parse(data) : undefined };
      }
    }
  }
  return { response, next, beats: () => beats, leave: () => leaving.abort() };
}

const listening = (hub: ToyGateway) =>
  Object.values(hub.toys.listeners).reduce((sum, listeners) => sum + listeners.size, 0);
const until = async (condition: () => boolean) => {
  while (!condition()) await wait(5);
};
async function start(kind: 'direct' | 'http' = 'direct', changes: Partial<GatewayOptions> = {}) {
  const hub = await startToyGateway(kind, { live: QUICK, ...changes });
  const url = await hub.gateway.listen(0, '127.0.0.1');
  const change = (agency: string) => hub.toys.listeners[agency]!.forEach((listener) => listener());
  return { hub, url, change };
}
const statusesIn = ({ data }: Event) => data.data.healthAssessments.map(({ status }: { status: string }) => status);

describe.each(['direct', 'http'] as const)('a live list, by %s transport', (kind) => {
  let live: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => void (live = await start(kind)));
  afterAll(() => live.hub.close());
  beforeEach(() => {
    live.hub.records.length = live.hub.toys.calls.length = 0;
    live.hub.toys.statuses.set(ADA, 'REQUESTED').set(BEN, 'REQUESTED');
    live.hub.toys.scope = { kind: 'LIST', minors: [ADA, BEN], adults: [] };
    live.hub.toys.instead = {};
  });

  test('answers at once, and again when an agency of it says that something changed', async () => {
    const { hub, url, change } = live;
    const list = await open(url, LIST);
    expect([list.response.status, list.response.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ]);
    const first = (await list.next())!;
    expect([first.event, statusesIn(first)]).toEqual(['next', ['REQUESTED', 'REQUESTED']]);
    expect(first.data.extensions.receipt.sequence).toBe(1);
    await until(() => hub.toys.listeners.health!.size > 0);
    hub.toys.statuses.set(ADA, 'BOOKED');
    change('health');
    expect(statusesIn((await list.next())!)).toEqual(['BOOKED', 'REQUESTED']);
    list.leave();
  });

  test('is a look of its own each time: scope, rules, record', async () => {
    const { hub, url, change } = live;
    const list = await open(url, LIST);
    await list.next();
    await until(() => hub.toys.listeners.health!.size > 0);
    hub.toys.scope = { kind: 'LIST', minors: [BEN], adults: [] };
    change('health');
    expect(statusesIn((await list.next())!)).toEqual(['REQUESTED']);
    const answered = hub.records.filter(({ verdict }) => verdict === 'ANSWERED');
    expect(answered.at(0)!.children).toEqual([ADA, BEN]);
    expect(answered.at(-1)!.children).toEqual([BEN]);
    expect(new Set(answered.map(({ requestId }) => requestId)).size).toBe(answered.length);
    list.leave();
  });

  test('does not repeat itself, nor look when an agency changed that had no part in it', async () => {
    const { hub, url, change } = live;
    const list = await open(url, '{ hub { name } }');
    await list.next();
    await until(() => hub.toys.listeners.health!.size > 0);
    await wait(50);
    hub.toys.calls.length = 0;
    change('health');
    change('social-care');
    await wait(50);
    expect(hub.toys.calls).toEqual([]);
    change('hub');
    await until(() => hub.toys.calls.length > 0);
    await Promise.race([
      wait(100),
      list.next().then(
        (event) => expect(event).toBeUndefined(),
        () => undefined,
      ),
    ]);
    list.leave();
  });

  test('takes changes that come together as one', async () => {
    const { hub, url, change } = live;
    const list = await open(url, LIST);
    await list.next();
    await until(() => hub.toys.listeners.health!.size > 0);
    await wait(50);
    const looks = hub.records.length;
    hub.toys.statuses.set(BEN, 'BOOKED');
    for (let time = 0; time < 50; time++) change('health');
    await list.next();
    expect(hub.records.length - looks).toBe(1);
    list.leave();
  });

  test('says when an agency could not answer, and what it answers when it is back', async () => {
    const { hub, url, change } = live;
    const list = await open(url, LIST);
    await list.next();
    await until(() => hub.toys.listeners.health!.size > 0);
    hub.toys.instead.health = () => Promise.reject(new Error('away'));
    change('health');
    expect((await list.next())!.data.errors[0].extensions.code).toBe('POLICY_UNAVAILABLE');
    hub.toys.instead = {};
    change('health');
    expect(statusesIn((await list.next())!)).toEqual(['REQUESTED', 'REQUESTED']);
    list.leave();
  });

  test('lets go of everything when its reader leaves', async () => {
    const { hub, url } = live;
    await until(() => listening(hub) === 0);
    const list = await open(url, LIST);
    await list.next();
    await until(() => listening(hub) === 3);
    const second = await open(url, LIST, 'otherNurse');
    await second.next();
    expect(listening(hub)).toBe(3);
    list.leave();
    second.leave();
    await until(() => listening(hub) === 0);
  });
});

describe('what a live list is refused', () => {
  let live: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => void (live = await start()));
  afterAll(() => live.hub.close());
  beforeEach(() => until(() => listening(live.hub) === 0));
  const refusal = async (query: string, as: AskOptions['as'] = 'nurse') => {
    const { response } = await open(live.url, query, as);
    return [response.status, response.headers.get('content-type')];
  };
  const json = 'application/json; charset=utf-8';

  test('a mutation, which is not run, and a subscription', async () => {
    const status = live.hub.toys.statuses.get(ADA);
    const mutation = `mutation { updateAssessment(input: { assessmentId: "assessment-${ADA}", status: "X" }) { assessment { id } } }`;
    expect(await refusal(mutation)).toEqual([400, json]);
    expect(live.hub.toys.statuses.get(ADA)).toBe(status);
    expect(await refusal('subscription { healthAssessments { id } }')).toEqual([400, json]);
  });

  test('what would be refused without it, with the status that it would have', async () => {
    expect(await refusal('{ nothing }')).toEqual([400, json]);
    expect(await refusal('{')).toEqual([400, json]);
    expect(await refusal('{ hub { name } }', 'visitor')).toEqual([401, json]);
  });

  test('to be one too many of a person', async () => {
    const three = await Promise.all([LIST, LIST, LIST].map((query) => open(live.url, query)));
    expect(await refusal(LIST)).toEqual([429, json]);
    const other = await open(live.url, LIST, 'otherNurse');
    expect(other.response.status).toBe(200);
    three[0]!.leave();
    await until(() => live.hub.toys.listeners.health!.size > 0);
    let again = await open(live.url, LIST);
    while (again.response.status === 429) again = await open(live.url, LIST);
    expect(again.response.status).toBe(200);
    for (const list of [...three, other, again]) list.leave();
  });

  test('a purpose that does not give it: one event, and the end', async () => {
    const list = await open(live.url, LIST, 'nurseForEmergency');
    expect((await list.next())!.data).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect((await list.next())!.event).toBe('complete');
    expect(await list.next()).toBeUndefined();
  });
});

describe('an open list', () => {
  test('ends when its reader’s session does, without anything having changed', async () => {
    let isOver = false;
    const { hub, url } = await start('direct', {
      authenticate: async () => {
        if (isOver) throw hubError('UNAUTHENTICATED');
        return { subject: 'nurse', displayName: 'N', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' };
      },
    });
    const list = await open(url, LIST);
    await list.next();
    isOver = true;
    expect((await list.next())!.data.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await list.next())!.event).toBe('complete');
    await until(() => listening(hub) === 0);
    await hub.close();
  });

  test('says that it is there, and ends with the gateway', async () => {
    const { hub, url } = await start();
    const list = await open(url, LIST);
    await list.next();
    const ending = list.next();
    await wait(150);
    expect(list.beats()).toBeGreaterThan(1);
    await hub.close();
    expect((await ending)!.event).toBe('complete');
  });
});
