import { randomUUID } from 'node:crypto';
import { inBothTransports } from '../support/bothTransports';
import { COMPLETE, INITIAL_OVERDUE, today, type Assessment } from '../support/healthOperations';

inBothTransports('a looked-after-children nurse works the list of overdue initial assessments', (hub) => {
  const worklist = async (): Promise<Assessment[]> => {
    const answer = await (await hub().as('nurse')).ask(INITIAL_OVERDUE);
    expect(answer.errors).toEqual([]);
    // What was missed or declined is booked anew before it can be completed.
    return answer.data!['healthAssessments'].nodes.filter(({ status }: Assessment) => /REQUESTED|BOOKED/.test(status));
  };
  const completion = (assessment: Assessment, changes: object = {}) => ({
    input: {
      assessmentId: assessment.id,
      status: 'COMPLETED',
      completedOn: today(),
      practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER',
      expectedVersion: assessment.version,
      idempotencyKey: randomUUID(),
      ...changes,
    },
  });

  test('with legal status and placement type beside it, and a receipt for the look', async () => {
    const answer = await (await hub().as('nurse')).ask(INITIAL_OVERDUE);
    const { nodes, totalCount } = answer.data!['healthAssessments'];
    expect(answer.errors).toEqual([]);
    expect(nodes.length).toBeGreaterThan(3);
    expect(totalCount).toBe(nodes.length);
    for (const { overdue, dueOn, completedOn, child } of nodes) {
      expect([overdue, dueOn < today(), completedOn]).toEqual([true, true, null]);
      expect(child.name.familyName).toEqual(expect.any(String));
      expect(child.care.legal.legalStatus).toEqual(expect.any(String));
      expect(child.care.placement.type).toEqual(expect.any(String));
    }
    expect(answer.receipt).toMatchObject({
      sequence: expect.any(Number),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('what the agreement withholds from her is no part of her schema, and no hint says that it exists', async () => {
    const nurse = await hub().as('nurse');
    for (const [field, within] of [
      ['reviews { heldOn }', 'CareRecord'],
      ['nonsense { heldOn }', 'CareRecord'],
    ]) {
      const answer = await nurse.ask(`{ healthAssessments(first: 1) { nodes { child { care { ${field} } } } } }`);
      expect(answer.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(answer.errors[0]!.message).toBe(`Cannot query field "${field!.split(' ')[0]}" on type "${within}".`);
      expect(answer.data).toBeUndefined();
    }
  });

  test('marks one done; it leaves the list, and its next review is due', async () => {
    const [first] = await worklist();
    const answer = await (await hub().as('nurse')).ask(COMPLETE, completion(first!));
    expect(answer.errors).toEqual([]);
    expect(answer.data!['updateHealthAssessmentStatus']).toMatchObject({
      assessment: { id: first!.id, status: 'COMPLETED', version: first!.version + 1 },
      nextReviewDueOn: expect.any(String),
    });
    expect((await worklist()).map(({ id }) => id)).not.toContain(first!.id);
  });

  test('but an initial assessment is a doctor’s: a nurse as practitioner is refused in plain words', async () => {
    const [first] = await worklist();
    const answer = await (
      await hub().as('nurse')
    ).ask(COMPLETE, completion(first!, { practitionerType: 'REGISTERED_NURSE' }));
    expect(answer.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(answer.errors)).toMatch(/registered medical practitioner/i);
    expect((await worklist()).map(({ id }) => id)).toContain(first!.id);
  });

  test('a second nurse with the old version gets a conflict that says who did what, and nothing is lost', async () => {
    const [first] = await worklist();
    await (await hub().as('nurse')).ask(COMPLETE, completion(first!));
    const second = await hub().as('second-nurse');
    const late = await second.ask(
      COMPLETE,
      completion(first!, { status: 'BOOKED', completedOn: null, practitionerType: null, bookedFor: today() }),
    );
    expect(late.code).toBe('CONFLICT');
    expect(JSON.stringify(late.errors)).toMatch(/nurse/);
    const now = await second.ask(`query ($id: ID!) { healthAssessment(id: $id) { status version } }`, {
      id: first!.id,
    });
    expect(now.data!['healthAssessment']).toEqual({ status: 'COMPLETED', version: first!.version + 1 });
  });

  test('a request sent twice is done once', async () => {
    const [first] = await worklist();
    const nurse = await hub().as('nurse');
    const input = completion(first!);
    const [one, two] = [await nurse.ask(COMPLETE, input), await nurse.ask(COMPLETE, input)];
    expect([one.errors, two.errors]).toEqual([[], []]);
    expect([one, two].map((answer) => answer.data!['updateHealthAssessmentStatus'].replayed)).toEqual([false, true]);
    expect(two.data!['updateHealthAssessmentStatus'].assessment.version).toBe(first!.version + 1);
  });

  test('a dry run says what would change and changes nothing', async () => {
    const [first] = await worklist();
    const answer = await (await hub().as('nurse')).ask(COMPLETE, completion(first!, { dryRun: true }));
    expect(answer.errors).toEqual([]);
    expect((await worklist()).find(({ id }) => id === first!.id)).toMatchObject({ version: first!.version });
  });

  test('the social worker with the child on the caseload sees the change at once; the other one has no such child', async () => {
    const [child] = await nurseChildOnCaseloadOf('social-worker');
    await (await hub().as('nurse')).ask(COMPLETE, completion(child!.assessment));
    const look = `query ($id: ID!) { child(id: $id) { id health { status { initialAssessment { status completedOn } } } } }`;
    const seen = await (await hub().as('social-worker')).ask(look, { id: child!.id });
    expect(seen.errors).toEqual([]);
    expect(seen.data!['child'].health.status.initialAssessment).toEqual({ status: 'COMPLETED', completedOn: today() });
    const unseen = await (await hub().as('other-social-worker')).ask(look, { id: child!.id });
    expect([unseen.errors, unseen.data]).toEqual([[], { child: null }]);
  });

  /** Children on that caseload whose initial assessment is on the nurse's list. */
  async function nurseChildOnCaseloadOf(persona: string): Promise<{ id: string; assessment: Assessment }[]> {
    const answer = await (await hub().as(persona)).ask('{ children(first: 200) { nodes { id } } }');
    const caseload = new Set(answer.data!['children'].nodes.map(({ id }: { id: string }) => id));
    const found = (await worklist()).filter(({ child }) => caseload.has(child.id));
    expect(found.length).toBeGreaterThan(0);
    return found.map((assessment) => ({ id: assessment.child.id, assessment }));
  }
});
