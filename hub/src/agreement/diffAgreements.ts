import { isDeepStrictEqual } from 'node:util';
import { createPolicy } from '@hub/platform';
import { agreementOn, type Agreement, type Category, type RoleName } from '@hub/schema';
import { compareReach, type ReachChange } from './compareReach';

/** Who has more or less of what: role × item × reading or changing × purpose. */
export interface AgreementDifference extends ReachChange {
  role: RoleName;
  item: Category;
}

export interface AgreementDiff {
  differences: AgreementDifference[];
  /** Whatever else the texts do not have in common, by its place: who signs, what an item holds, the law, dated changes. */
  otherwise: string[];
}

/** Two agreements, each as it is on its day. */
export function diffAgreements(old: readonly [Agreement, string], now: readonly [Agreement, string]): AgreementDiff {
  const [before, after] = [old, now].map(([agreement, day]) => createPolicy(agreementOn(agreement, day), () => day));
  const names = (of: 'roles' | 'leaves') => [...new Set([...Object.keys(old[0][of]), ...Object.keys(now[0][of])])];
  const differences = names('leaves').flatMap((item) =>
    names('roles').flatMap((role) =>
      compareReach(role, { policy: before!, item }, { policy: after!, item }).map((change) => ({
        role,
        item,
        ...change,
      })),
    ),
  );
  return { differences, otherwise: placesOf(old[0], now[0]).filter((place) => !IN_DIFFERENCES.test(place)) };
}

/** What these places say is told by role and item. */
const IN_DIFFERENCES = /^leaves\.[^ ]+ (grants|purposes|adultNeedsPermission)$|^roles\.\w+ purposes$/;

/** `leaves.health.plan holds`, three deep: an agreement is no deeper than that. */
function placesOf(old: unknown, now: unknown, path: readonly string[] = []): string[] {
  if (isDeepStrictEqual(old, now)) return [];
  if (path.length === 3 || !isRecord(old) || !isRecord(now))
    return [`${path.slice(0, 2).join('.')}${path[2] ? ` ${path[2]}` : ''}`];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => placesOf(old[key], now[key], [...path, key])); // prettier-ignore
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
