import { randomUUID } from 'node:crypto';
import { inBothTransports } from '../support/bothTransports';
import { COMPLETE, INITIAL_OVERDUE, today, type Assessment } from '../support/healthOperations';
import { LiveList, type LiveEvent } from '../support/LiveList';
import type { RunningHub } from '../support/startHub';

const OVERDUE_PLANS = `query OverduePlans { personalEducationPlans(first: 100, where: { overdue: true }) { totalCount nodes { id version child { id name { givenName } } } } }`;
const MEETING =
  'mutation Met($input: RecordPepMeetingInput!) { recordPepMeeting(input: $input) { plan { id status } } }';
const ONE_CHILD = `query One($id: ID!) { child(id: $id) { id health { status { initialAssessment { status } } } } }`;
/** Longer than a change takes to be asked for again: if nothing came by then, nothing comes. */
const QUIET = 4000;

const assessmentsIn = ({ result }: LiveEvent): Assessment[] => result!.data.healthAssessments.nodes;
const plansIn = ({ result }: LiveEvent): any[] => result!.data.personalEducationPlans.nodes;

/** What was recorded of a look, by the receipt that came with its event. */
async function recordOf(hub: RunningHub, { result }: LiveEvent): Promise<any> {
  const { chain, sequence } = result!.extensions!.receipt;
  return hub.administer('gateway', async (client) => {
    const { rows } = await client.query('select bytes from audit.record where chain = $1 and sequence = $2', [
      chain,
      sequence,
    ]);
    return JSON.parse(rows[0].bytes.toString('utf8'));
  });
}

const complete = async (hub: RunningHub, { id, version }: Pick<Assessment, 'id' | 'version'>) => {
  const input = {
    assessmentId: id,
    status: 'COMPLETED',
    completedOn: today(),
    practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER',
    expectedVersion: version,
    idempotencyKey: randomUUID(),
  };
  const answer = await (await hub.as('doctor')).ask(COMPLETE, { input });
  expect(answer.errors).toEqual([]);
};

inBothTransports('a list that is kept open', (hub) => {
  const open: LiveList[] = [];
  const listOf = async (persona: string, query: string, variables = {}): Promise<[LiveList, LiveEvent]> => {
    const list = await LiveList.open(hub(), persona, query, variables);
    open.push(list);
    expect([list.status, list.contentType]).toEqual([200, 'text/event-stream; charset=utf-8']);
    const first = (await list.next())!;
    expect([first.event, first.result!.errors]).toEqual(['next', undefined]);
    return [list, first];
  };
  afterEach(() => open.splice(0).forEach((list) => list.leave()));

  test('the nurse’s worklist is shown anew when a doctor completes an assessment, and the look is on record', async () => {
    const [list, first] = await listOf('nurse', INITIAL_OVERDUE);
    const done = assessmentsIn(first).find(({ status }) => /REQUESTED|BOOKED/.test(status))!;
    await complete(hub(), done);
    const second = (await list.next())!;
    expect(assessmentsIn(second).map(({ id }) => id)).toEqual(
      assessmentsIn(first)
        .map(({ id }) => id)
        .filter((id) => id !== done.id),
    );

    const records = await Promise.all([first, second].map((event) => recordOf(hub(), event)));
    expect(new Set(records.map(({ requestId }) => requestId)).size).toBe(2);
    for (const [index, event] of [first, second].entries()) {
      expect(records[index]).toMatchObject({
        subject: 'nurse',
        role: 'LOOKED_AFTER_NURSE',
        purpose: 'DIRECT_CARE',
        verdict: 'ANSWERED',
      });
      expect(records[index].children.toSorted()).toEqual(
        [...new Set(assessmentsIn(event).map(({ child }) => child.id))].toSorted(),
      );
    }
  });

  test('the adviser’s list of overdue plans, when a teacher or adviser records the meeting', async () => {
    const [list, first] = await listOf('virtual-school-adviser', OVERDUE_PLANS);
    const [due] = plansIn(first);
    const input = {
      planId: due.id,
      heldOn: today(),
      childsViewRecorded: true,
      targets: [{ text: 'Read for half an hour a day.' }],
      expectedVersion: due.version,
      idempotencyKey: randomUUID(),
    };
    const answer = await (await hub().as('virtual-school-adviser')).ask(MEETING, { input });
    expect(answer.errors).toEqual([]);
    const second = (await list.next())!;
    expect(plansIn(second).map(({ id }) => id)).toEqual(
      plansIn(first)
        .slice(1)
        .map(({ id }) => id),
    );
    const record = await recordOf(hub(), second);
    expect([record.subject, record.categories]).toEqual([
      'virtual-school-adviser',
      expect.arrayContaining(['education.pep']),
    ]);
  });

  test('what changes of another’s children leaves a list silent, and what changes of one’s own is told once', async () => {
    const nursed = (await (await hub().as('nurse')).ask(INITIAL_OVERDUE)).data!['healthAssessments']
      .nodes as Assessment[];
    const waiting = nursed.filter(({ status }) => /REQUESTED|BOOKED/.test(status));
    const caseload = async (persona: string): Promise<string[]> =>
      (await (await hub().as(persona)).ask('{ children(first: 200) { nodes { id } } }')).data!['children'].nodes.map(
        ({ id }: any) => id,
      );
    const mine = await caseload('social-worker');
    const own = waiting.find(({ child }) => mine.includes(child.id))!;
    const other = waiting.find(({ child }) => !mine.includes(child.id))!;
    const [list] = await listOf('social-worker', ONE_CHILD, { id: own.child.id });

    await complete(hub(), other);
    expect(await list.next(QUIET)).toBeUndefined();
    // Something of the same child that the list does not show.
    await hub().administer('health', (client) =>
      client.query('update health_assessment set changed_at = now() where child_id = $1', [own.child.id]),
    );
    expect(await list.next(QUIET)).toBeUndefined();
    await complete(hub(), own);
    expect((await list.next())!.result!.data.child.health.status.initialAssessment.status).toBe('COMPLETED');
    expect(await list.next(QUIET)).toBeUndefined();
  });

  test('whose allocation ended is shown the child no more, whatever becomes of it', async () => {
    const worker = await hub().as('social-worker');
    const { nodes } = (await worker.ask('{ children(first: 200) { nodes { id } } }')).data!['children'];
    const nursed = (await (await hub().as('nurse')).ask(INITIAL_OVERDUE)).data!['healthAssessments']
      .nodes as Assessment[];
    const waiting = nursed.find(
      ({ status, child }) => /REQUESTED|BOOKED/.test(status) && nodes.some(({ id }: any) => id === child.id),
    )!;
    const [list] = await listOf('social-worker', ONE_CHILD, { id: waiting.child.id });
    await hub().administer('social_care', (client) =>
      client.query(
        `update worker_allocation set ended_on = current_date where child_id = $1 and subject = 'social-worker' and ended_on is null`,
        [waiting.child.id],
      ),
    );
    expect((await list.next())!.result!.data).toEqual({ child: null });
    await complete(hub(), waiting);
    expect(await list.next(QUIET)).toBeUndefined();
  });

  test('nor is an unsigned visitor, a hidden list or a change over it given a stream', async () => {
    for (const [persona, query] of [
      ['strategic-lead', INITIAL_OVERDUE],
      ['housing-officer', OVERDUE_PLANS],
      ['nurse', 'mutation { recordPepMeeting(input: {}) { __typename } }'],
    ] as const) {
      const list = await LiveList.open(hub(), persona, query);
      open.push(list);
      expect([persona, list.status, list.contentType]).toEqual([persona, 400, 'application/json; charset=utf-8']);
    }
    const response = await fetch(`${hub().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: '{ promises { words } }' }),
    });
    expect(response.status).toBe(401);
  });
});
