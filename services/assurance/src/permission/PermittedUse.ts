import type { Policy } from '@hub/platform';
import type { Category, Purpose } from '@hub/schema';
import { registerEnumType } from 'type-graphql';

/** What a permission is for. A permission for one is none for the other. */
export const PermittedUse = { CARE_AND_DUTY: 'CARE_AND_DUTY', BEYOND_DUTY: 'BEYOND_DUTY' } as const;
export type PermittedUse = keyof typeof PermittedUse;

const PURPOSES_OF: Record<PermittedUse, readonly Purpose[]> = {
  // Whoever looks after them at night is of the agency that they let see it.
  CARE_AND_DUTY: ['DIRECT_CARE', 'STATUTORY_DUTY', 'EMERGENCY'],
  BEYOND_DUTY: ['BEYOND_DUTY'],
};

/** The use under which somebody acts for this purpose; undefined for a purpose that no permission is asked for. */
export const useOf = (purpose: Purpose | null): PermittedUse | undefined =>
  (Object.keys(PURPOSES_OF) as PermittedUse[]).find((use) => purpose !== null && PURPOSES_OF[use].includes(purpose));

/**
 * Whether a permission for this would open anything: some role of the agency has the item in the agreement, and is kept
 * from it by nothing but the missing permission. A permission never gives an agency what the agreement does not.
 */
export function isPermissible(policy: Policy, recipient: string, category: Category, use: PermittedUse): boolean {
  const { roles } = policy.agreement;
  return Object.keys(roles)
    .filter((role) => roles[role]!.agency === recipient && roles[role]!.relationship !== 'self')
    .some((role) =>
      PURPOSES_OF[use].some((purpose) => policy.needs(role, purpose, category, 'adults')?.includes('PERMISSION')),
    );
}

registerEnumType(PermittedUse, {
  name: 'PermittedUse',
  description: 'What a young person’s permission is for.',
  valuesConfig: {
    CARE_AND_DUTY: {
      description: 'Care and legal duties of the agency. Asked from the 18th birthday on, where the agreement says so.',
    },
    BEYOND_DUTY: {
      description: 'Anything kind but not required, such as a celebration. Asked at every age; without it, never.',
    },
  },
});
