import { loadAgreement } from '@hub/schema';
import { createPolicy } from './Policy';
import { mayReachChild } from './mayReachChild';

const policy = createPolicy(loadAgreement());
const CHILD = '00000000-0000-4000-8000-000000000001';
const ADULT = '00000000-0000-4000-8000-000000000002';

describe('a read needs role, purpose of the role and purpose of the leaf', () => {
  test('the nurse reads health status for direct care', () =>
    expect(policy.read('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'health.status')).not.toBe('NOBODY'));
  test('but not for a purpose that her role does not have', () =>
    expect(policy.read('LOOKED_AFTER_NURSE', 'EMERGENCY', 'health.status')).toBe('NOBODY'));
  test('a purpose that the leaf does not have is refused even when the role has it', () =>
    expect(policy.read('SOCIAL_WORKER', 'BEYOND_DUTY', 'care.legal')).toBe('NOBODY'));
  test('and without a purpose only what is public', () => {
    expect(policy.read('ANONYMOUS', null, 'public.hub')).toBe('EVERYONE');
    expect(policy.read('ANONYMOUS', null, 'structure')).toBe('NOBODY');
    expect(policy.read('SOCIAL_WORKER', null, 'care.status')).toBe('NOBODY');
  });
  test('a cell that is blank, a role and a leaf that do not exist reach nobody', () => {
    expect(policy.read('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.family')).toBe('NOBODY');
    expect(policy.read('PASSER_BY', 'DIRECT_CARE', 'care.status')).toBe('NOBODY');
    expect(policy.read('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.gossip')).toBe('NOBODY');
    expect(policy.read('constructor', 'DIRECT_CARE', '__proto__')).toBe('NOBODY');
  });
});

describe('what needs more than a role waits for it', () => {
  test('a named grant of the Caldicott guardian', () =>
    expect(policy.read('TEAM_MANAGER', 'DIRECT_CARE', 'care.adoption')).toBe('NOBODY'));
  test('beyond duty always needs permission, so there is nothing yet', () => {
    expect(policy.read('SOCIAL_WORKER', 'BEYOND_DUTY', 'identity.name')).toBe('NOBODY');
    expect(policy.read('SOCIAL_WORKER', 'BEYOND_DUTY', 'structure')).toBe('NOBODY');
    expect(policy.read('SOCIAL_WORKER', 'BEYOND_DUTY', 'public.hub')).toBe('EVERYONE');
  });
  test('from 18 on, permission for roles outside the owning agency', () => {
    expect(policy.read('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.legal')).toBe('MINORS');
    expect(policy.read('SOCIAL_WORKER', 'DIRECT_CARE', 'care.legal')).toBe('EVERYONE');
    expect(policy.read('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'health.status')).toBe('EVERYONE');
  });
  test('the young person reads at once what is released at once, and the rest after review', () => {
    expect(policy.read('CARE_EXPERIENCED', 'DIRECT_CARE', 'care.placementType')).toBe('EVERYONE');
    expect(policy.read('CARE_EXPERIENCED', 'DIRECT_CARE', 'care.legal')).toBe('NOBODY');
  });
});

describe('writing is its own question', () => {
  test('the nurse writes health status and reads legal status', () => {
    expect(policy.write('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'health.status')).toBe('EVERYONE');
    expect(policy.write('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.legal')).toBe('NOBODY');
  });
});

describe('a child is reached through the scope only', () => {
  const caller = (scope: Parameters<typeof mayReachChild>[0]['scope']) => ({
    subject: 's', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' as const, requestId: 'r', agreementDigest: 'd', scope,
  }); // prettier-ignore
  const listed = caller({ kind: 'LIST', minors: [CHILD], adults: [ADULT] });

  test('a minor by both reaches, an adult by EVERYONE only, a stranger by none', () => {
    expect(mayReachChild(listed, 'MINORS', CHILD)).toBe(true);
    expect(mayReachChild(listed, 'EVERYONE', ADULT)).toBe(true);
    expect(mayReachChild(listed, 'MINORS', ADULT)).toBe(false);
    expect(mayReachChild(listed, 'EVERYONE', '00000000-0000-4000-8000-000000000003')).toBe(false);
    expect(mayReachChild(listed, 'NOBODY', CHILD)).toBe(false);
  });
  test('no scope, no child', () => {
    expect(mayReachChild(caller({ kind: 'NONE' }), 'EVERYONE', CHILD)).toBe(false);
    const authority = caller({ kind: 'AUTHORITY', authority: CHILD, fromAge: 4, toAge: 18 });
    expect(mayReachChild(authority, 'EVERYONE', CHILD)).toBe(false);
  });
});
