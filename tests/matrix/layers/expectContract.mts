import type { GraphField } from '../graph/GraphField.mts';
import type { Oracle } from '../oracle/createOracle.mts';

/**
 * What a role's contract has to show, step by step from the roots: whatever the matrix gives for any purpose and anybody,
 * and can be used at all. What leads to nothing, or needs an argument that the role may not give, is a loose end.
 */
export function expectContract(role: string, fields: readonly GraphField[], oracle: Oracle): ReadonlySet<string> {
  const holders = holdersOf(fields);
  const looking: Looking = { role, oracle, of: (holder) => holders.get(holder) ?? [] };
  const shown = new Set<string>();
  const types = ['Query', 'Mutation'];
  for (const type of types)
    for (const field of looking.of(type)) {
      if (!isUsable(field, looking, new Set())) continue;
      const usable = [field, ...looking.of(field.coordinate).filter((each) => isUsable(each, looking, new Set()))];
      for (const { coordinate, type: inner, isInaccessible } of usable) {
        // What the gateway alone asks is shown to nobody; what it is asked for becomes an argument of a directive.
        if (!isInaccessible) shown.add(coordinate);
        if (!types.includes(inner)) types.push(inner);
      }
    }
  return shown;
}

interface Looking {
  readonly role: string;
  readonly oracle: Oracle;
  /** The fields of a type, or the arguments of a field; none of a scalar. */
  of(holder: string): readonly GraphField[];
}

const known = new WeakMap<readonly GraphField[], ReadonlyMap<string, GraphField[]>>();

function holdersOf(fields: readonly GraphField[]): ReadonlyMap<string, GraphField[]> {
  const holders = known.get(fields) ?? Map.groupBy(fields, holderOf);
  known.set(fields, holders);
  return holders;
}

const holderOf = ({ coordinate, kind }: GraphField): string =>
  kind === 'ARGUMENT' ? coordinate.slice(0, coordinate.indexOf('(')) : coordinate.split('.')[0]!;

/** What is written needs a grant to write; keys of an input are `structure`, which nobody writes. */
const isGivenTo = ({ leaf, isWritten }: GraphField, { role, oracle }: Looking): boolean =>
  isWritten && leaf !== 'structure' ? oracle.mayEverWrite(role, leaf) : oracle.mayEverRead(role, leaf);

function isUsable(field: GraphField, looking: Looking, seen: ReadonlySet<string>): boolean {
  if (!isGivenTo(field, looking)) return false;
  const inner = looking.of(field.type);
  const within = new Set([...seen, field.type]);
  const needed = looking.of(field.coordinate).filter(({ isRequired }) => isRequired);
  if (!needed.every((argument) => isUsable(argument, looking, within))) return false;
  if (inner.length === 0) return true;
  if (seen.has(field.type)) return false;
  const required = field.kind === 'FIELD' ? [] : inner.filter(({ isRequired }) => isRequired);
  return required.every((each) => isUsable(each, looking, within)) && inner.some((each) => isUsable(each, looking, within)); // prettier-ignore
}
