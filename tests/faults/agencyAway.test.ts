import pg from 'pg';
import { inBothTransports } from '../support/bothTransports';
import type { RunningHub } from '../support/startHub';

/** Takes an agency's database away, as a network or a server does, and gives it back. */
async function withoutDatabase<T>(hub: RunningHub, name: string, work: () => Promise<T>): Promise<T> {
  const database = `${hub.environment['HUB_DATABASE_PREFIX']}${name}`;
  const allow = (allowed: boolean) =>
    hub.administer(name === 'gateway' ? 'health' : 'gateway', async (client) => {
      await client.query(`alter database ${pg.escapeIdentifier(database)} with allow_connections ${allowed}`);
      if (!allowed)
        await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
    });
  await allow(false);
  try {
    return await work();
  } finally {
    await allow(true);
  }
}

const TELLTALE = /127\.0\.0\.1|localhost|ECONN|postgres|select |relation|stack|at .*\(|\.ts|\.js|socket|hub-test/i;

inBothTransports('attack 23: an agency whose database is away', (hub) => {
  const QUERY = '{ children(first: 5) { nodes { id name { familyName } health { status { overdue } } } } }';

  test('is one null and one error with its public name; the other agency’s data is whole; then it is back', async () => {
    const worker = await hub().as('social-worker');
    const before = await worker.ask(QUERY);
    expect(before.errors).toEqual([]);
    await withoutDatabase(hub(), 'health', async () => {
      const answer = await worker.ask(QUERY);
      const { nodes } = answer.data!['children'];
      expect(nodes.map(({ name }: any) => name)).toEqual(before.data!['children'].nodes.map(({ name }: any) => name));
      expect(nodes.map(({ health }: any) => health)).toEqual(nodes.map(() => null));
      expect(answer.errors.length).toBeGreaterThan(0);
      for (const error of answer.errors) {
        expect(error.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
        expect(error.message).toContain('Health');
      }
      expect(answer.text).not.toMatch(TELLTALE);
    });
    const deadline = Date.now() + 2000;
    let after = await worker.ask(QUERY);
    while (after.errors.length > 0 && Date.now() < deadline) after = await worker.ask(QUERY);
    expect([after.errors, after.data]).toEqual([[], before.data]);
  });
});

inBothTransports('attack 7: the agency that knows the caller’s children is away', (hub) => {
  test('is a denial with a 5xx code, recorded; nobody is let in without a scope', async () => {
    const nurse = await hub().as('nurse');
    const query = '{ children(first: 5) { nodes { id name { familyName } } } }';
    const count = () =>
      hub().administer('gateway', async (client) => {
        const { rows } = await client.query(
          `select convert_from(bytes, 'UTF8')::jsonb ->> 'verdict' as verdict from audit.record order by recorded_at, sequence`,
        );
        return rows
          .map(({ verdict }) => verdict as string)
          .filter((verdict) => verdict === 'DENIED' || verdict === 'FAILED').length;
      });
    const before = await count();
    await withoutDatabase(hub(), 'health', async () => {
      const answer = await nurse.ask(query);
      expect([answer.status, answer.code]).toEqual([503, 'POLICY_UNAVAILABLE']);
      expect(answer.data ?? null).toBeNull();
      expect(answer.text).not.toMatch(TELLTALE);
    });
    expect(await count()).toBe(before + 1);
  });
});

inBothTransports('no record, no personal data', (hub) => {
  test('while the audit cannot be written nothing of a child is answered, and afterwards it is', async () => {
    const worker = await hub().as('social-worker');
    const query = '{ children(first: 2) { nodes { id name { familyName } } } }';
    await withoutDatabase(hub(), 'gateway', async () => {
      const answer = await worker.ask(query);
      expect([answer.status, answer.code, answer.data ?? null]).toEqual([503, 'AUDIT_UNAVAILABLE', null]);
      expect(answer.text).not.toMatch(TELLTALE);
    });
    const again = await worker.ask(query);
    expect([again.errors, again.receipt]).toEqual([[], expect.objectContaining({ sequence: expect.any(Number) })]);
  });
});
