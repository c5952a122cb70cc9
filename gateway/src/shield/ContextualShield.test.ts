import { createLog, createPolicy, type Policy } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { createContextualShield, type Touched } from '.';

const policy = createPolicy(loadAgreement());
const NURSE = { role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE', requestId: 'r1' } as const;
const reading = (category: string, ...coordinates: string[]): Touched[] => [
  { reads: new Map([[category, new Set(coordinates)]]), writes: new Map() } as never,
];

/** The shield of a policy whose answers to reading are these, one after the other. */
function shieldOf(...answers: (() => ReturnType<Policy['read']>)[]) {
  const lines: string[] = [];
  let asked = 0;
  const read: Policy['read'] = () => answers[Math.min(asked++, answers.length - 1)]!();
  const log = createLog('test', 'info', { write: (line: string) => void lines.push(line) });
  return { shield: createContextualShield({ ...policy, read }, log), lines };
}
const throws = () => {
  throw new Error('no such rule');
};
const refuses = () => 'NOBODY' as const;
const allows = () => policy.read(NURSE.role, NURSE.purpose, 'health.status');

test('what the agreement gives for the purpose goes on, and what it does not is named', async () => {
  const shield = createContextualShield(policy, createLog('test', 'silent'));
  expect(await shield.refuses(NURSE, reading('health.status', 'Child.assessments'))).toBeUndefined();
  const refusal = await shield.refuses(
    { ...NURSE, purpose: 'STATISTICS' },
    reading('health.status', 'Child.assessments'),
  );
  expect(refusal).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('Child.assessments') });
});

test('a rule that throws denies, and is on the log once', async () => {
  const { shield, lines } = shieldOf(throws);
  expect(await shield.refuses(NURSE, reading('health.status'))).toMatchObject({ code: 'POLICY_UNAVAILABLE' });
  expect(lines.map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ requestId: 'r1', level: 50 })]);
});

test('so does one that throws only when it is asked the second time', async () => {
  const { shield, lines } = shieldOf(refuses, throws);
  expect(await shield.refuses(NURSE, reading('health.status'))).toMatchObject({ code: 'POLICY_UNAVAILABLE' });
  expect(lines).toHaveLength(1);
});

test('one that refuses first and allows then has not allowed', async () => {
  const { shield } = shieldOf(refuses, allows);
  expect(await shield.refuses(NURSE, reading('health.status'))).toMatchObject({ code: 'POLICY_UNAVAILABLE' });
});

test('a refusal is nothing for the log', async () => {
  const { shield, lines } = shieldOf(refuses);
  expect(await shield.refuses(NURSE, reading('health.status'))).toMatchObject({ code: 'FORBIDDEN' });
  expect(lines).toEqual([]);
});
