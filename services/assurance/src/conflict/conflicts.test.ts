import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import type { RoleName } from '@hub/schema';
import { proposeMatches } from '../record-match/proposeMatches';
import { callerOf, codesOf, openAssurance, type OpenAssurance } from '../testing/openAssurance';

const CONNECTIONS = 2;
const me = randomUUID();
const childrenOf: Partial<Record<RoleName, string[]>> = { RECORDS_OFFICER: [me], PERSONAL_ADVISER: [me] };
/** Two of each role: whoever comes late is told who came first, and that is nobody whom they know without asking. */
const who = (role: RoleName, subject: 'first' | 'late'): Caller =>
  callerOf(role, [], { adults: childrenOf[role] ?? [], subject });

let open: OpenAssurance;
beforeAll(async () => {
  open = await openAssurance({ poolSize: CONNECTIONS });
  for (const subject of ['first', 'late'])
    for (const role of ['RECORDS_OFFICER', 'CALDICOTT_GUARDIAN', 'DATA_PROTECTION_OFFICER'])
      await open.employ(subject, role, 'social care', 'health');
}, 60_000);
afterAll(() => open?.close());

/** A change of the first caller, or of one who is late; `wanted` is what is read of it. */
async function change(mutation: string, caller: Caller, input: object, wanted = '') {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { dryRun ${wanted} } }`;
  const answer = await open.ask(caller, query, { input: { idempotencyKey: randomUUID(), ...input } });
  return { ...answer, done: answer.data?.[mutation] };
}
const reason = 'As agreed';

/** Does something first, and says what of it comes too late. */
const CASES: Record<string, () => Promise<[mutation: string, role: RoleName, input: object]>> = {
  'a match that was confirmed': async () => {
    const match = await candidate();
    await change('confirmMatch', who('RECORDS_OFFICER', 'first'), { recordMatchId: match });
    return ['rejectMatch', 'RECORDS_OFFICER', { recordMatchId: match, reason }];
  },
  'a link of another version': async () => {
    const recordLinkId = await candidate();
    await change('confirmMatch', who('RECORDS_OFFICER', 'first'), { recordMatchId: recordLinkId });
    return ['undoMatch', 'RECORDS_OFFICER', { recordLinkId, reason, expectedVersion: 9 }];
  },
  'a record that belongs to a child already': async () => {
    const recordReference = randomUUID();
    const [match, twin] = [await candidate(recordReference), await candidate(recordReference, randomUUID())];
    await change('confirmMatch', who('RECORDS_OFFICER', 'first'), { recordMatchId: match });
    return ['confirmMatch', 'RECORDS_OFFICER', { recordMatchId: twin }];
  },
  'a permission of another version': async () => {
    const choice = { childId: me, recipient: 'virtual school', item: 'leaver.activity', expectedVersion: 0 };
    await change('givePermission', who('PERSONAL_ADVISER', 'first'), choice);
    return ['givePermission', 'PERSONAL_ADVISER', choice];
  },
  'a grant that was ended': async () => {
    const grant = { person: 'nurse', childReference: me, items: ['health.status'], until: '2026-12-31', reason };
    const { done } = await change('giveAccessGrant', who('CALDICOTT_GUARDIAN', 'first'), grant, 'accessGrant { id }');
    const end = { accessGrantId: done.accessGrant.id, reason, expectedVersion: 1 };
    await change('endAccessGrant', who('CALDICOTT_GUARDIAN', 'first'), end);
    return ['endAccessGrant', 'CALDICOTT_GUARDIAN', end];
  },
  'an objection that was answered': async () => {
    const words = { childId: me, words: 'Not my health', about: ['health.status'] };
    const { done } = await change('recordObjection', who('PERSONAL_ADVISER', 'first'), words, 'objection { id }');
    const answer = { objectionId: done.objection.id, decision: 'UPHELD', answer: 'So be it', expectedVersion: 1 };
    await change('answerObjection', who('DATA_PROTECTION_OFFICER', 'first'), answer);
    return ['answerObjection', 'DATA_PROTECTION_OFFICER', answer];
  },
  'a look that is shown again': async () => {
    const { chain, sequence } = await open.record({ children: [me] });
    const look = { lookId: `${chain}:${sequence}`, childReference: me, until: '2026-12-31', words: 'A suspect' };
    const officer = who('DATA_PROTECTION_OFFICER', 'first');
    const { done } = await change('withholdLook', officer, look, 'withheldLook { id }');
    const show = { withheldLookId: done.withheldLook.id, expectedVersion: 1 };
    await change('showLook', officer, show);
    return ['showLook', 'DATA_PROTECTION_OFFICER', show];
  },
  'an emergency that was decided on': async () => {
    const duty = { role: 'EMERGENCY_DUTY_WORKER', purpose: 'EMERGENCY', reason } as const;
    const { chain, sequence } = await open.record({ ...duty, children: [me], categories: ['care.status'] });
    const review = { lookId: `${chain}:${sequence}`, decision: 'JUSTIFIED', words: 'He ran away', expectedVersion: 0 };
    await change('reviewEmergencyLook', who('DATA_PROTECTION_OFFICER', 'first'), review);
    return ['reviewEmergencyLook', 'DATA_PROTECTION_OFFICER', review];
  },
};

async function candidate(recordReference: string = randomUUID(), childId = me): Promise<string> {
  const id = randomUUID();
  const name = { givenName: 'Robin', familyName: 'Example', dateOfBirth: '2012-05-05' };
  const evidence = [{ what: 'date of birth', howAlike: 'SAME' as const }];
  await open.database.asLoader((client) =>
    proposeMatches(client, [{ id, childId, agency: 'health', recordReference, name, nhsNumber: undefined, evidence }]),
  );
  childrenOf.RECORDS_OFFICER!.push(childId);
  return id;
}

test.each(Object.keys(CASES))('as many as like come late at once to %s, and all are told', async (name) => {
  const [mutation, role, input] = await CASES[name]!();
  const late = Array.from({ length: 4 * CONNECTIONS }, () => change(mutation, who(role, 'late'), input));
  const answers = await Promise.all(late);
  expect(answers.map((answer) => codesOf(answer))).toEqual(answers.map(() => ['CONFLICT']));
  for (const { errors } of answers)
    expect(errors![0]!.extensions!['changedBy']).toEqual(expect.stringMatching(/^Somebody/));
});
