import { randomUUID } from 'node:crypto';
import { inBothTransports } from '../support/bothTransports';
import { COMPLETE, INITIAL_OVERDUE, today, type Assessment } from '../support/healthOperations';

const CASELOAD = '{ children(first: 200) { totalCount nodes { id } } }';

inBothTransports('two nurses share a list, which one of them keeps open', (hub) => {
  const open = ({ status }: Assessment) => /REQUESTED|BOOKED/.test(status);
  const completion = (assessment: Assessment) => ({
    input: {
      assessmentId: assessment.id,
      status: 'COMPLETED',
      completedOn: today(),
      practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER',
      expectedVersion: assessment.version,
      idempotencyKey: randomUUID(),
    },
  });

  test('what the other has done leaves it by itself, under a receipt of its own', async () => {
    const list = await (await hub().as('nurse')).live(INITIAL_OVERDUE);
    const first = (await list.next())!.data;
    const done = first.data.healthAssessments.nodes.find(open);
    const since = Date.now();
    const written = await (await hub().as('second-nurse')).ask(COMPLETE, completion(done));
    expect(written.errors).toEqual([]);
    const next = (await list.next())!.data;
    expect(Date.now() - since).toBeLessThan(4000);
    expect(next.data.healthAssessments.nodes.map(({ id }: Assessment) => id)).not.toContain(done.id);
    expect(next.data.healthAssessments.totalCount).toBe(first.data.healthAssessments.totalCount - 1);
    expect(next.extensions.receipt.sequence).toBeGreaterThan(first.extensions.receipt.sequence);
    list.leave();
  });

  test('a child who is no longer hers leaves it too, without anybody having written about the child', async () => {
    const list = await (await hub().as('other-social-worker')).live(CASELOAD);
    const first = (await list.next())!.data.data.children;
    expect(first.totalCount).toBeGreaterThan(0);
    await hub().administer('social_care', (client) =>
      client.query('delete from relationship.dated where child_id = $1', [first.nodes[0].id]),
    );
    const next = (await list.next())!.data.data.children;
    expect([next.totalCount, next.nodes.map(({ id }: Assessment) => id)]).toEqual([
      first.totalCount - 1,
      expect.not.arrayContaining([first.nodes[0].id]),
    ]);
    list.leave();
  });

  test('a change that a list is asked to make is refused', async () => {
    const list = await (await hub().as('nurse')).live(COMPLETE, { input: {} });
    expect(list.response.status).toBe(400);
  });
});
