import { loadAgreement } from '@hub/schema';
import type { Assertion } from './Assertion';
import type { TrustedIssuer } from './TrustedIssuer';
import { whyRefused } from './whyRefused';

const agreement = loadAgreement();
const nurse: Assertion = {
  issuer: 'https://identity.health.example',
  subject: 'nurse-1',
  displayName: 'Nia',
  role: 'LOOKED_AFTER_NURSE',
  agency: 'health',
  purpose: 'DIRECT_CARE',
  others: [],
};
const trust: TrustedIssuer = {
  issuer: nurse.issuer,
  audience: 'hub',
  agencies: ['health'],
  roles: ['LOOKED_AFTER_NURSE', 'DATA_PROTECTION_OFFICER'],
  keys: { jwks: { keys: [] } },
};

const why = (said: Partial<Assertion>, issuer: Partial<TrustedIssuer> = {}) =>
  whyRefused(agreement, { ...trust, ...issuer }, { ...nurse, ...said });

test('an issuer is believed within its agencies and roles', () => expect(why({})).toBeUndefined());

test.each([
  ['a role that it may not assert', {}, { roles: ['DESIGNATED_DOCTOR'] }, 'may not assert'],
  ['an agency that it does not speak for', {}, { agencies: ['social care'] }, 'does not speak for'],
  [
    "a role of another agency, though it speaks for the person's",
    { agency: 'social care' },
    { agencies: ['social care'] },
    'belongs to',
  ],
  [
    'a visitor',
    { role: 'ANONYMOUS', agency: 'none', purpose: null },
    { roles: ['ANONYMOUS'], agencies: ['none'] },
    'no such role',
  ],
  ['a role that is not in the agreement', { role: 'ADMINISTRATOR' }, { roles: ['ADMINISTRATOR'] }, 'no such role'],
  ['a purpose that the role may not act for', { purpose: 'STATISTICS' as const }, {}, 'not for STATISTICS'],
  ['somebody it does not know', {}, { knows: () => false }, 'Nobody of that name'],
])('it is not believed about %s', (_what, said, issuer, reason) => expect(why(said, issuer)).toContain(reason));

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s is not a role', (role) =>
  expect(why({ role, agency: undefined as never }, { roles: [role], agencies: [undefined as never] })).toContain(
    'no such role',
  ),
);

test('a role that every agency has is taken for the agencies of the issuer, and for no other', () => {
  const officer = { role: 'DATA_PROTECTION_OFFICER', purpose: 'ASSURANCE' as const };
  expect(why(officer)).toBeUndefined();
  expect(why({ ...officer, agency: 'housing' })).toContain('does not speak for');
});
