import { setTimeout as wait } from 'node:timers/promises';
import { inBothTransports } from '../support/bothTransports';

inBothTransports('a client that leaves while an agency’s database is busy', (hub) => {
  const QUERY = 'query Left { healthAssessments(first: 5) { nodes { id status } } }';
  const verdicts = () =>
    hub().administer('gateway', async (client) => {
      const { rows } = await client.query<{ bytes: Buffer }>('select bytes from audit.record order by sequence');
      return rows.map(({ bytes }) => JSON.parse(bytes.toString('utf8'))).filter(({ operationName }) => operationName === 'Left').map(({ verdict }) => verdict); // prettier-ignore
    });

  test('is waited for no longer than it stays: the look ends, as failed, while the database is still busy', async () => {
    const nurse = await hub().as('nurse');
    expect((await nurse.ask(QUERY)).errors).toEqual([]);
    await hub().administer('health', async (client) => {
      await client.query('begin; lock table health_assessment in access exclusive mode');
      const leaving = new AbortController();
      const answer = nurse.ask(QUERY, {}, {}, leaving.signal);
      await wait(300);
      expect(await verdicts()).toEqual(['ANSWERED']);
      leaving.abort();
      await expect(answer).rejects.toThrow('aborted');
      while ((await verdicts()).length < 2) await wait(20);
      expect(await verdicts()).toEqual(['ANSWERED', 'FAILED']);
      await client.query('rollback');
    });
    expect((await nurse.ask(QUERY)).errors).toEqual([]);
  });
});
