import { loadAgreement } from '@hub/schema';
import { toThem, toYou } from './toYou';

test('whoever reads their own part is spoken to', () => {
  expect(toYou("registered with the caller's service")).toBe('registered with your service');
  expect(toYou('in a placement whose carers the caller supervises')).toBe('in a placement whose carers you supervise');
  expect(toYou('placed with the caller today')).toBe('placed with you today');
});

test('whoever reads of a look is told of others', () =>
  expect(toThem("A duty of the caller's agency")).toBe('A duty of their agency'));

test('nothing of the agreement speaks of a caller afterwards', () => {
  const { relationships, purposes } = loadAgreement();
  for (const { children } of Object.values(relationships)) expect(toYou(children)).not.toContain('caller');
  for (const purpose of Object.values(purposes)) expect(toThem(purpose)).not.toContain('caller');
});
