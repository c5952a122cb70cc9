import type { Agreement } from './Agreement';
import { agreementOn, daysOfChange } from './agreementOn';
import { grantOf } from './grants';
import { loadAgreement } from './loadAgreement';
import { signaturesOf } from './signatures';
import { validateAgreement } from './validateAgreement';

const agreement = loadAgreement();
const begins = { on: '2099-04-01', because: 'Asked for by housing.', gives: [{ leaf: 'health.plan', grant: 'read' as const, roles: ['HOUSING_OFFICER'] }] }; // prettier-ignore
const ends = { on: '2099-10-01', because: 'As agreed.', takes: [{ leaf: 'health.plan', roles: ['HOUSING_OFFICER', 'FOSTER_CARER'] }] }; // prettier-ignore
const dated = validateAgreement({ ...agreement, changes: [ends, begins] });
const grants = (day: string, role: string) => grantOf(agreementOn(dated, day), role, 'health.plan');

test('a grant begins on its day, not before, and ends on its day, not after', () => {
  expect(['2099-03-31', '2099-04-01', '2099-09-30', '2099-10-01'].map((day) => grants(day, 'HOUSING_OFFICER'))).toEqual(
    [undefined, 'read', 'read', undefined],
  );
  expect([grants('2099-09-30', 'FOSTER_CARER'), grants('2099-10-01', 'FOSTER_CARER')]).toEqual(['read', undefined]);
  expect(grants('2099-10-01', 'SOCIAL_WORKER')).toBe('read');
  expect(daysOfChange(dated)).toEqual(['2099-04-01', '2099-10-01']);
});

test('a role that is given another grant has that one alone', () => {
  const gives = [{ leaf: 'health.plan', grant: 'read' as const, roles: ['LOOKED_AFTER_NURSE'] }];
  const changed = validateAgreement({ ...agreement, changes: [{ ...begins, gives }] });
  expect(grantOf(changed, 'LOOKED_AFTER_NURSE', 'health.plan')).toBe('write');
  expect(agreementOn(changed, '2099-04-01').leaves['health.plan']!.grants).toMatchObject({
    write: ['DESIGNATED_DOCTOR'],
    read: expect.arrayContaining(['LOOKED_AFTER_NURSE']),
  });
});

test.each<[string, object, string]>([
  ['a leaf', { ...begins, gives: [{ leaf: 'health.x', grant: 'read', roles: ['FOSTER_CARER'] }] }, 'the leaf "health.x"'],
  ['a role', { ...ends, takes: [{ leaf: 'health.plan', roles: ['NOBODY'] }] }, 'the role "NOBODY"'],
  ['an end', { ...ends, takes: [{ leaf: 'health.plan', roles: ['ANONYMOUS'] }] }, 'nothing of health.plan that could end'],
  ['a beginning', { ...begins, gives: [{ leaf: 'health.plan', grant: 'read', roles: ['FOSTER_CARER'] }] }, 'has read of health.plan already'],
  ['a day', { ...begins, on: '2020-01-01' }, 'not after'],
  ['anything', { on: '2099-01-01', because: 'Why not.' }, 'nothing begins or ends'],
])('%s that cannot be is named', (_what, change, sentence) =>
  expect(() => validateAgreement({ ...agreement, changes: [change] })).toThrow(sentence)); // prettier-ignore

describe('a signature', () => {
  const signed = (controller: string, of: Agreement): Agreement => {
    const { digest } = signaturesOf(of).find((each) => each.controller === controller)!;
    return {
      ...of,
      signOff: { ...of.signOff, [controller]: { signedBy: 'A', signedOn: '2026-12-01', version: 1, digest } },
    };
  };
  const stateOf = (of: Agreement, controller: string) =>
    signaturesOf(of).find((each) => each.controller === controller)!.state;

  test('stands for the text that was signed, by whom it was signed', () => {
    expect(stateOf(agreement, 'health')).toBe('UNSIGNED');
    expect(stateOf(signed('health', agreement), 'health')).toBe('SIGNED');
    expect(stateOf(signed('health', agreement), 'housing')).toBe('UNSIGNED');
  });

  test('stands no more when an own item, a role or a dated change of an own item is another; for others’ items it does', () => {
    const both = signed('housing', signed('health', agreement));
    const states = (of: Agreement) => [stateOf(of, 'health'), stateOf(of, 'housing')];
    const plan = { ...both.leaves['health.plan']!, adultNeedsPermission: false };
    expect(states({ ...both, leaves: { ...both.leaves, 'health.plan': plan } })).toEqual(['CHANGED', 'SIGNED']);
    expect(states({ ...both, changes: [begins] })).toEqual(['CHANGED', 'SIGNED']);
    const nurse = { ...both.roles['LOOKED_AFTER_NURSE']!, purposes: ['DIRECT_CARE' as const] };
    expect(states({ ...both, roles: { ...both.roles, LOOKED_AFTER_NURSE: nurse } })).toEqual(['CHANGED', 'CHANGED']);
    expect(states({ ...both, version: 2, title: 'Another' })).toEqual(['SIGNED', 'SIGNED']);
  });

  test('that is half there is refused', () =>
    expect(() =>
      validateAgreement({ ...agreement, signOff: { ...agreement.signOff, health: { signedBy: 'A', signedOn: null } } }),
    ).toThrow('signOff.health: half a signature'));
});
