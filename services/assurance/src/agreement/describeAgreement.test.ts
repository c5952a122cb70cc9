import { createPolicy } from '@hub/platform';
import { PURPOSES, validateAgreement } from '@hub/schema';
import { policy, TODAY } from '../testing/openAssurance';
import { describeAgreement } from './describeAgreement';

const itemOf = (role: string, purpose: (typeof PURPOSES)[number] | null, item: string) =>
  describeAgreement(policy, { role, purpose }, TODAY).items.find((each) => each.item === item)!;

test('says of whom, for what, and under which law', () => {
  const own = describeAgreement(policy, { role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' }, TODAY);
  expect(own).toMatchObject({
    role: 'Looked after nurse',
    agency: 'health',
    children: 'Children: registered with your service.',
    purpose: 'Care of this child, now',
  });
  expect(own.items).toHaveLength(Object.keys(policy.agreement.leaves).length);
  expect(itemOf('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'health.status')).toMatchObject({
    reading: 'ALLOWED',
    changing: 'ALLOWED',
    inWords: 'You may see and change it.',
    withPurposes: ['Direct care', 'Statutory duty'],
    legalGateways: expect.arrayContaining([expect.stringContaining('Health and Social Care')]),
  });
});

test.each([
  ['LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'education.enrolment', 'PARTLY', 'Of children under 18 you may see it; from 18 on, with their permission.'],
  ['VIRTUAL_SCHOOL_ADVISER', 'STATUTORY_DUTY', 'care.placementAddress', 'WITH_GRANT', 'With a named, dated grant of the Caldicott guardian you may see it.'],
  ['SOCIAL_WORKER', 'BEYOND_DUTY', 'identity.name', 'WITH_PERMISSION', 'With the young person’s permission you may see and change it.'],
  ['SOCIAL_WORKER', 'BEYOND_DUTY', 'care.legal', 'OTHER_PURPOSE', 'You may not see this with the purpose of your session; you may with: direct care, statutory duty.'],
  ['CARE_EXPERIENCED', 'DIRECT_CARE', 'care.legal', 'AFTER_REVIEW', 'You may see it, once a person of social care has read it through and released it to you.'],
  ['CALDICOTT_GUARDIAN', 'ASSURANCE', 'assurance.log', 'NEVER', 'The agreement does not give it to your role. Assurance shares it with: data protection officer. Your role reaches no child at all.'],
  ['ANONYMOUS', null, 'public.hub', 'ALLOWED', 'You may see it.'],
] as const)('%s for %s: %s is %s', (role, purpose, item, reading, inWords) =>
  expect(itemOf(role, purpose, item)).toMatchObject({ reading, inWords }),
); // prettier-ignore

test('says of every role, purpose and item what the policy decides', () => {
  for (const [role, { purposes }] of Object.entries(policy.agreement.roles))
    for (const purpose of [...purposes, null])
      for (const { item, reading, changing } of describeAgreement(policy, { role, purpose }, TODAY).items) {
        const [read, write] = [policy.read(role, purpose, item), policy.write(role, purpose, item)];
        expect([role, item, ['NEVER', 'OTHER_PURPOSE'].includes(reading)]).toEqual([role, item, read === 'NOBODY']);
        expect(['NEVER', 'OTHER_PURPOSE'].includes(changing)).toBe(write === 'NOBODY');
        expect(reading === 'ALLOWED').toBe(read === 'EVERYONE');
      }
});

test('a visitor has a part too', () => {
  const own = describeAgreement(policy, { role: 'ANONYMOUS', purpose: null }, TODAY);
  expect(own).toMatchObject({
    role: 'Visitor',
    agency: null,
    children: 'No child at all.',
    purpose: null,
    purposes: [],
  });
});

describe('what is to come', () => {
  const TOMORROW = '2026-11-23';
  const dated = (today: string) =>
    createPolicy(
      validateAgreement({
        ...policy.agreement,
        effectiveFrom: '2020-01-01',
        changes: [
          { on: TOMORROW, because: 'The pilot begins.', gives: [{ leaf: 'leaver.pathway', grant: 'read', roles: ['HOUSING_OFFICER'] }] },
          { on: '2027-04-01', because: 'The pilot is over.', takes: [{ leaf: 'leaver.pathway', roles: ['HOUSING_OFFICER'] }] },
        ],
      }),
      () => today,
    ); // prettier-ignore
  const officer = { role: 'HOUSING_OFFICER', purpose: 'STATUTORY_DUTY' } as const;
  const pathwayOn = (today: string) => {
    const { asOf, items, toCome } = describeAgreement(dated(today), officer, today);
    const { reading } = items.find(({ item }) => item === 'leaver.pathway')!;
    return { asOf, reading, toCome: toCome.map(({ on, item, inWords, because }) => [on, item, inWords, because]) };
  };
  const BEGINS = [TOMORROW, 'leaver.pathway', expect.stringContaining('may see it'), 'The pilot begins.'];
  const ENDS = ['2027-04-01', 'leaver.pathway', expect.stringContaining('does not give it'), 'The pilot is over.'];

  test('is told with its day, what it means and why, beside what holds today', () => {
    expect(pathwayOn(TODAY)).toEqual({ asOf: TODAY, reading: 'NEVER', toCome: [BEGINS, ENDS] });
    expect(pathwayOn(TOMORROW)).toEqual({
      asOf: TOMORROW,
      reading: expect.not.stringMatching('NEVER'),
      toCome: [ENDS],
    });
    expect(pathwayOn('2027-04-01')).toEqual({ asOf: '2027-04-01', reading: 'NEVER', toCome: [] });
  });

  test('is told to those whom it concerns, and to nobody else', () => {
    const nurse = { role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' } as const;
    expect(describeAgreement(dated(TODAY), nurse, TODAY).toCome).toEqual([]);
    expect(describeAgreement(policy, officer, TODAY).toCome).toEqual([]);
  });
});
