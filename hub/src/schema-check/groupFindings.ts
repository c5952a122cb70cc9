import type { Category } from '@hub/schema';
import type { GraphVersion } from './GraphVersion';
import type { AskedOperation } from './operations';
import type { RoleChange } from './RoleChange';
import { EFFECTS, type Finding } from './SchemaCheckReport';

interface Found {
  changes: readonly RoleChange[];
  asked: readonly AskedOperation[];
  /** Names of the subgraphs that are other ones. */
  changed: readonly string[];
}

/** The same thing that is different for several roles is one finding; what breaks stands first. */
export function groupFindings(
  { changes, asked, changed }: Found,
  before: GraphVersion,
  after: GraphVersion,
): Finding[] {
  const findings = new Map<string, Finding>();
  const noticed = new Set<AskedOperation>();
  const add = ({ role, effect, coordinate, what }: Omit<RoleChange, 'usage'>, by: readonly AskedOperation[]): void => {
    const item =
      coordinate === null ? null : (after.categories.get(coordinate) ?? before.categories.get(coordinate) ?? null);
    const key = JSON.stringify([effect, coordinate, what]);
    const finding = findings.get(key) ?? { effect, coordinate, item, what, roles: [] };
    findings.set(key, finding);
    finding.roles.push({ role, operations: by.map(({ operation }) => operation.name) });
    for (const each of by) noticed.add(each);
    const owner = effect === 'WIDENING' && item !== null ? otherOwner(item, changed, after) : undefined;
    if (owner) finding.ask = owner;
  };
  for (const change of changes)
    add(change, change.effect === 'BREAKING' ? asked.filter((each) => isNoticedBy(each, change)) : []);
  for (const each of asked) if (each.refusals.length > 0 && !noticed.has(each)) add(unexplained(each), [each]);
  return [...findings.values()].toSorted((one, other) => EFFECTS.indexOf(one.effect) - EFFECTS.indexOf(other.effect));
}

const isNoticedBy = ({ operation, uses }: AskedOperation, { role, usage }: RoleChange): boolean =>
  operation.role === role && uses.has(usage);

/** What we know of changes is not the last word: the rules of GraphQL, by which the gateway refuses, are. */
const unexplained = ({ operation, refusals }: AskedOperation): Omit<RoleChange, 'usage'> => ({
  role: operation.role,
  effect: 'BREAKING',
  coordinate: null,
  what: refusals.join(' '),
});

/** An agency decides alone on what it owns; for what it gives out under another's item, that one answers too. */
function otherOwner(item: Category, changed: readonly string[], { agreement }: GraphVersion): string | undefined {
  const owner = agreement.leaves[item]?.owner;
  const isOwn = owner === undefined || owner === 'any' || changed.some((name) => name.replaceAll('-', ' ') === owner);
  return isOwn ? undefined : owner;
}
