import type { CallerScope } from '@hub/schema';
import { SentScope } from './SentScope';

const [ADA, BEN, CAT, DAN] = ['a', 'b', 'c', 'd'].map((last) => `00000000-0000-4000-8000-00000000000${last}`) as [
  string,
  string,
  string,
  string,
];
const SCOPE: CallerScope = { kind: 'LIST', minors: [ADA, BEN], adults: [CAT], opened: { 'care.legal': [CAT, DAN] } };
const child = (id: string, more: object = {}) => JSON.stringify({ __typename: 'Child', ...more, id });
const told = (entities?: readonly string[], scope: CallerScope = SCOPE) =>
  JSON.parse(new SentScope(scope).textFor(entities));

test('an agency that is asked for a list is told of all of the caller’s children', () => expect(told()).toEqual(SCOPE));

test('one that is asked for more about certain children is told of these alone', () => {
  expect(told([child(BEN)])).toEqual({ kind: 'LIST', minors: [BEN], adults: [], opened: {} });
  const both = { kind: 'LIST', minors: [], adults: [CAT], opened: { 'care.legal': [CAT, DAN] } };
  expect(told([child(DAN), child(CAT)])).toEqual(both);
});

test('and of nobody whom the caller does not reach', () => {
  expect(told([child(DAN), child('00000000-0000-4000-8000-0000000000ff'), child('nobody')])).toEqual({
    kind: 'LIST',
    minors: [],
    adults: [],
    opened: { 'care.legal': [DAN] },
  });
  expect(told([child(ADA)], { kind: 'NONE' })).toEqual({ kind: 'NONE' });
});

test('a child is told by its own id, whatever was required of others beside it', () =>
  expect(told([child(ADA, { guardian: { id: BEN }, note: `"id":"${CAT}"` })]).minors).toEqual([ADA]));

test('all are told where anything else is asked about too: its child is known to its agency alone', () => {
  const assessment = JSON.stringify({ __typename: 'HealthAssessment', id: ADA });
  expect(told([child(ADA), assessment])).toEqual(SCOPE);
  expect(told([assessment])).toEqual(SCOPE);
  expect(told([JSON.stringify({ __typename: 'Child' })])).toEqual(SCOPE);
});

test('fetches for the same entities are told the same text, others of the request their own', () => {
  const sent = new SentScope(SCOPE);
  const [one, other] = [[child(ADA)], [child(BEN)]];
  expect(sent.textFor(one)).toBe(sent.textFor(one));
  expect(sent.textFor(other)).toContain(BEN);
  expect(sent.textFor(other)).not.toContain(ADA);
});
