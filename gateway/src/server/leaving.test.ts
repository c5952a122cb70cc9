import { setTimeout as wait } from 'node:timers/promises';
import { ADA } from '../testing/toyAgencies';
import { startToyGateway } from '../testing/startToyGateway';

const until = async (condition: () => boolean) => {
  while (!condition()) await wait(5);
};

describe.each(['direct', 'http'] as const)('a client that leaves, by %s transport', (kind) => {
  test('has its question called off: the next agency is not asked', async () => {
    const hub = await startToyGateway(kind);
    const url = await hub.gateway.listen(0, '127.0.0.1');
    let answer: (value: unknown) => void = () => undefined;
    const health = hub.toys.subgraphs.find(({ name }) => name === 'health')!;
    const { execute } = health;
    let asked = 0;
    Object.assign(health, { execute: () => (asked++, new Promise((resolve) => (answer = resolve))) });
    const leaving = new AbortController();
    const request = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-test-person': 'nurse' },
      body: JSON.stringify({ query: '{ healthAssessments { child { name { givenName } } } }' }),
      signal: leaving.signal,
    });
    await until(() => asked === 1);
    leaving.abort();
    await expect(request).rejects.toThrow('aborted');
    await until(() => hub.records.length === 1);
    expect(hub.records[0]!.verdict).toBe('FAILED');
    answer({ data: {} });
    await wait(20);
    expect(hub.toys.calls.filter((call) => call.kind === 'execute')).toEqual([]);
    Object.assign(health, { execute });
    await hub.close();
  });

  test('does not stop a write that was begun', async () => {
    const hub = await startToyGateway(kind);
    const url = await hub.gateway.listen(0, '127.0.0.1');
    const health = hub.toys.subgraphs.find(({ name }) => name === 'health')!;
    const { execute } = health;
    let begun = false;
    Object.assign(health, {
      execute: async (...given: Parameters<typeof execute>) => {
        begun = true;
        await wait(50);
        return execute(...given);
      },
    });
    const leaving = new AbortController();
    const query = `mutation { updateAssessment(input: { assessmentId: "assessment-${ADA}", status: "BOOKED" }) { assessment { status } } }`;
    const request = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-test-person': 'nurse' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    });
    await until(() => begun);
    leaving.abort();
    await expect(request).rejects.toThrow('aborted');
    await until(() => hub.records.length === 2);
    expect([hub.toys.statuses.get(ADA), hub.records.map(({ verdict }) => verdict)]).toEqual([
      'BOOKED',
      ['INTENT', 'OUTCOME'],
    ]);
    await hub.close();
  });
});
