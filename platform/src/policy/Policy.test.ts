import { loadAgreement, type Purpose } from '@hub/schema';
import { createPolicy } from './Policy';
import { mayReachChild } from './mayReachChild';

const policy = createPolicy(loadAgreement());
const CHILD = '00000000-0000-4000-8000-000000000001';
const ADULT = '00000000-0000-4000-8000-000000000002';
const STRANGER = '00000000-0000-4000-8000-000000000003';

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
    // For all purposes, and not for visitors: with one.
    expect(policy.read('BOARD_MEMBER', 'STATISTICS', 'partnership')).toBe('EVERYONE');
    expect(policy.read('BOARD_MEMBER', null, 'partnership')).toBe('NOBODY');
  });
  test('a cell that is blank, a role and a leaf that do not exist reach nobody', () => {
    expect(policy.read('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.family')).toBe('NOBODY');
    expect(policy.read('PASSER_BY', 'DIRECT_CARE', 'care.status')).toBe('NOBODY');
    expect(policy.read('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.gossip')).toBe('NOBODY');
    expect(policy.read('constructor', 'DIRECT_CARE', '__proto__')).toBe('NOBODY');
  });
});

describe('what needs more than a role waits for it', () => {
  const reads = (role: string, purpose: Purpose, category: string) => [
    policy.read(role, purpose, category),
    policy.openable(role, purpose, category),
    policy.needs(role, purpose, category, 'minors'),
    policy.needs(role, purpose, category, 'adults'),
  ];

  test('a named grant of the Caldicott guardian', () => {
    expect(reads('TEAM_MANAGER', 'DIRECT_CARE', 'care.adoption')).toEqual(['OPENED', 'GRANT', ['GRANT'], ['GRANT']]);
    expect(reads('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.adoption')).toEqual(['NOBODY', null, undefined, undefined]);
  });
  test('and of an adult outside the owning agency the permission besides', () =>
    expect(policy.needs('DESIGNATED_DOCTOR', 'DIRECT_CARE', 'care.adoption', 'adults')).toEqual([
      'GRANT',
      'PERMISSION',
    ]));
  test('beyond duty always needs permission', () => {
    const opened = ['OPENED', 'PERMISSION', ['PERMISSION'], ['PERMISSION']];
    expect(reads('SOCIAL_WORKER', 'BEYOND_DUTY', 'identity.name')).toEqual(opened);
    expect(reads('SOCIAL_WORKER', 'BEYOND_DUTY', 'care.legal')[0]).toBe('NOBODY');
    expect(policy.read('SOCIAL_WORKER', 'BEYOND_DUTY', 'public.hub')).toBe('EVERYONE');
  });
  test('keys and containers come with what was opened, and are never opened for themselves', () => {
    expect(policy.read('SOCIAL_WORKER', 'BEYOND_DUTY', 'structure')).toBe('OPENED');
    expect(policy.openable('SOCIAL_WORKER', 'BEYOND_DUTY', 'structure')).toBeNull();
  });
  test('from 18 on, permission for roles outside the owning agency', () => {
    expect(reads('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.legal')).toEqual([
      'MINORS',
      'PERMISSION',
      [],
      ['PERMISSION'],
    ]);
    expect(reads('SOCIAL_WORKER', 'DIRECT_CARE', 'care.legal')).toEqual(['EVERYONE', null, [], []]);
    expect(reads('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'health.status')).toEqual(['EVERYONE', null, [], []]);
  });
  test('the young person reads at once what is released at once, and the rest after review', () => {
    expect(policy.read('CARE_EXPERIENCED', 'DIRECT_CARE', 'care.placementType')).toBe('EVERYONE');
    expect(reads('CARE_EXPERIENCED', 'DIRECT_CARE', 'care.legal').slice(0, 2)).toEqual(['OPENED', 'RELEASE']);
  });
  test('names that the agreement does not know are opened by nothing', () => {
    expect(policy.openable('PASSER_BY', 'DIRECT_CARE', 'care.legal')).toBeNull();
    expect(policy.needs('SOCIAL_WORKER', 'DIRECT_CARE', 'constructor', 'adults')).toBeUndefined();
  });
});

describe('writing is its own question', () => {
  test('the nurse writes health status and reads legal status', () => {
    expect(policy.write('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'health.status')).toBe('EVERYONE');
    expect(policy.write('LOOKED_AFTER_NURSE', 'DIRECT_CARE', 'care.legal')).toBe('NOBODY');
  });
  test('a named grant opens it where the agreement says so, and only reading elsewhere', () => {
    expect(policy.write('SOCIAL_WORKER', 'DIRECT_CARE', 'care.adoption')).toBe('OPENED');
    expect(policy.write('REVIEWING_OFFICER', 'STATUTORY_DUTY', 'care.adoption')).toBe('NOBODY');
    expect(policy.read('REVIEWING_OFFICER', 'STATUTORY_DUTY', 'care.adoption')).toBe('OPENED');
  });
});

describe('a child is reached through the scope only', () => {
  const caller = (scope: Parameters<typeof mayReachChild>[0]['scope']) => ({
    subject: 's', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' as const, requestId: 'r', agreementDigest: 'd', scope,
  }); // prettier-ignore
  const listed = caller({ kind: 'LIST', minors: [CHILD], adults: [ADULT] });

  test('a minor by both reaches, an adult by EVERYONE only, a stranger by none', () => {
    expect(mayReachChild(listed, 'MINORS', CHILD, 'care.legal')).toBe(true);
    expect(mayReachChild(listed, 'EVERYONE', ADULT, 'care.legal')).toBe(true);
    expect(mayReachChild(listed, 'MINORS', ADULT, 'care.legal')).toBe(false);
    expect(mayReachChild(listed, 'EVERYONE', STRANGER, 'care.legal')).toBe(false);
    expect(mayReachChild(listed, 'NOBODY', CHILD, 'care.legal')).toBe(false);
    expect(mayReachChild(listed, 'OPENED', CHILD, 'care.legal')).toBe(false);
  });
  test('no scope, no child', () =>
    expect(mayReachChild(caller({ kind: 'NONE' }), 'EVERYONE', CHILD, 'structure')).toBe(false));

  describe('or was opened to the caller', () => {
    const opened = { 'care.legal': [ADULT], 'health.status': [STRANGER] };
    const opening = caller({ kind: 'LIST', minors: [CHILD], adults: [ADULT], opened });
    test('in that category and no other', () => {
      expect(mayReachChild(opening, 'MINORS', ADULT, 'care.legal')).toBe(true);
      expect(mayReachChild(opening, 'OPENED', ADULT, 'care.legal')).toBe(true);
      expect(mayReachChild(opening, 'MINORS', ADULT, 'care.reviews')).toBe(false);
      expect(mayReachChild(opening, 'OPENED', STRANGER, 'care.legal')).toBe(false);
    });
    test('never where the agreement gives nothing', () =>
      expect(mayReachChild(opening, 'NOBODY', ADULT, 'care.legal')).toBe(false));
    test('with the keys and containers that lead there', () => {
      expect(mayReachChild(opening, 'EVERYONE', STRANGER, 'structure')).toBe(true);
      expect(mayReachChild(listed, 'EVERYONE', STRANGER, 'structure')).toBe(false);
    });
    test('whatever the name of the category means to JavaScript', () =>
      expect(mayReachChild(opening, 'OPENED', ADULT, 'constructor')).toBe(false));
  });
});
