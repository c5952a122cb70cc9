import { PURPOSES, type Category, type RoleName } from '@hub/schema';
import type { Policy } from '../Policy';
import type { Reach } from '../Reach';
import type { IsGranted } from './grantedTo';
import type { RequiredFields } from './requiredFields';

/**
 * Whoever sees a derived field learns something of what it is derived from. So a role that sees it must see all of
 * that too, for each purpose and for as many children; each of those is checked in its turn, so the whole closure is.
 */
export function checkRequires(
  role: RoleName,
  isGranted: IsGranted,
  required: RequiredFields[],
  { policy, categories }: { policy: Policy; categories: ReadonlyMap<string, Category> },
): string[] {
  const reachesLess = (source: string, derived: string): boolean =>
    [null, ...PURPOSES].some((purpose) => {
      const [lesser, greater] = [source, derived].map((of) => WIDTH[policy.read(role, purpose, categories.get(of)!)]);
      return lesser! < greater!;
    });
  return required
    .filter(({ coordinate }) => isGranted(coordinate))
    .flatMap(({ coordinate, requires }) =>
      requires
        .filter((source) => !isGranted(source) || reachesLess(source, coordinate))
        .map((source) => sentence(coordinate, source, categories.get(source), role, isGranted(source))),
    );
}

const WIDTH: Readonly<Record<Reach, number>> = { NOBODY: 0, OPENED: 1, MINORS: 2, EVERYONE: 3 };

const sentence = (
  derived: string,
  source: string,
  category: Category | undefined,
  role: RoleName,
  isGranted: boolean,
) =>
  `${derived} is derived from ${source} (${category}), which ${role} may not see${isGranted ? ' as widely' : ''}. ` +
  `Give ${derived} an item that only those have who have ${category}, or derive it from something else.`;
