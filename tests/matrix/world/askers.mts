import { PERSONAS } from '@hub/cli';
import { PURPOSES, type Purpose } from '@hub/schema';
import type { Golden } from '../oracle/Golden.mts';
import type { Standing } from '../oracle/Standing.mts';
import { standingOf } from './standingOf.mts';
import type { WorldChild } from './WorldChild.mts';
import { WORLD } from './worldChildren.mts';

/** Somebody of a role with a purpose; somebody on emergency duty looks one child up. */
export interface Asker {
  readonly role: string;
  readonly subject: string;
  readonly purpose: Purpose | null;
  readonly lookedUp?: WorldChild;
}

export const ALL_PURPOSES: readonly (Purpose | null)[] = [...PURPOSES, null];

/** Every role with every purpose. Whom somebody looks up is each child in turn. */
export function askersOf({ roles }: Golden, wanted: readonly string[]): Asker[] {
  return [...roles.values()]
    .filter(({ role }) => wanted.length === 0 || wanted.includes(role))
    .flatMap(({ role, relationship }) =>
      ALL_PURPOSES.flatMap((purpose): Asker[] => {
        const asker = { role, subject: subjectOf(role), purpose };
        if (relationship !== 'emergencyLookup') return [asker];
        return (purpose === 'EMERGENCY' ? WORLD : WORLD.slice(0, 1)).map((lookedUp) => ({ ...asker, lookedUp }));
      }),
    );
}

/** The first persona of the role; a visitor has no name. */
export const subjectOf = (role: string): string => PERSONAS.find((each) => each.role === role)?.subject ?? 'anonymous';

/**
 * How a child stands to this asker. A lookup finds whoever matches, related or not, and nobody else; a restricted child
 * matches nobody, whatever was granted (services/social-care/README.md).
 */
export function standingFor({ role, lookedUp }: Asker, child: WorldChild, { roles }: Golden): Standing {
  const { relationship } = roles.get(role)!;
  const standing = standingOf(child, relationship);
  if (relationship !== 'emergencyLookup') return standing;
  return { ...standing, isRelated: child === lookedUp && !child.isRestricted };
}

/** As differences name it. */
export const nameOf = ({ role, purpose, lookedUp }: Asker): string =>
  `${role}, ${purpose ?? 'no purpose'}${lookedUp ? `, looks up “${lookedUp.name}”` : ''}`;
