import { getIntrospectionQuery } from 'graphql';
import { inBothTransports } from '../support/bothTransports';
import type { RunningHub } from '../support/startHub';
import { EXPENSIVE_QUERIES } from './expensiveQueries';

const recordsOf = (hub: RunningHub): Promise<number> =>
  hub.administer('gateway', async (client) => (await client.query('select from audit.record')).rowCount ?? 0);

inBothTransports('attack 11: a query that is short to send and long to answer', (hub) => {
  test.each(EXPENSIVE_QUERIES)('$name: refused with the limit and by how much', async ({ query, variables, says }) => {
    const worker = await hub().as('social-worker');
    const before = await recordsOf(hub());
    const refused = await worker.ask(query, variables);
    expect([refused.status, refused.code, refused.data]).toEqual([400, 'QUERY_TOO_EXPENSIVE', undefined]);
    expect(refused.errors[0]!.message).toContain(says);
    expect(refused.errors[0]!.message).toMatch(/fewer are needed\.$|more than a page may have \(200\)\.$/);
    // It came to no plan and to no agency: then there would be a record of the look.
    expect([refused.receipt, await recordsOf(hub())]).toEqual([undefined, before]);
  });

  test('a fragment that leads back to itself is no query at all', async () => {
    const refused = await (await hub().as('social-worker')).ask('{ hub { ...F } } fragment F on HubInformation { ...G } fragment G on HubInformation { ...F }'); // prettier-ignore
    expect([refused.status, refused.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('a visitor is refused in the same words as somebody signed in', async () => {
    const [{ query, says }] = EXPENSIVE_QUERIES as [(typeof EXPENSIVE_QUERIES)[number]];
    expect((await (await hub().as()).ask(query)).errors[0]!.message).toContain(says);
  });

  test('by event stream it is refused as well', async () => {
    const response = await fetch(`${hub().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: EXPENSIVE_QUERIES[0]!.query }),
    });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('QUERY_TOO_EXPENSIVE')]);
  });

  test('what keeps the limits is answered: fifty aliases, a page of two hundred, the explorer’s introspection', async () => {
    const worker = await hub().as('social-worker');
    const aliases = Array.from({ length: 50 }, (_, n) => `a${n}: name`).join(' ');
    const allowed = [
      `{ hub { ${aliases} } }`,
      '{ children(first: 200) { nodes { id health { status { reviewAssessments { id } } } } } }',
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true }),
    ];
    for (const query of allowed) expect((await worker.ask(query)).errors).toEqual([]);
  });
});
