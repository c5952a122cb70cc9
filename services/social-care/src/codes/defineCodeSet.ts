import { registerEnumType } from 'type-graphql';

/** Returned code → name in the graph and plain label. Two codes of different years may mean the same. */
type Meanings = Record<string, readonly [name: string, label: string]>;

/** A code set, of the SSDA903 return unless said, as the graph shows it. Codes that it does not hold are shown as returned only. */
export interface CodeSet {
  /** For `@Field(() => …)`. */
  readonly graphType: Record<string, string>;
  readonly codes: readonly string[];
  /** The name in the graph; null for no code and for one that is not in the set. */
  nameOf(code: string | null): string | null;
  /** The codes that bear this name in the graph. */
  codesOf(name: string): string[];
  /** The plain label; null likewise. */
  labelOf(code: string | null): string | null;
}

/** Makes the set and its GraphQL enum. Labels are abridged from the guidance that ssd-data-model (MIT) carries. */
export function defineCodeSet(name: string, description: string, meanings: Meanings, source = 'SSDA903'): CodeSet {
  const entries = Object.entries(meanings);
  const graphType = Object.fromEntries(entries.map(([, [meaning]]) => [meaning, meaning]));
  registerEnumType(graphType, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.keys(graphType).map((meaning) => [meaning, { description: describe(entries, meaning, source) }]),
    ),
  });
  const byCode = new Map(entries);
  return {
    graphType,
    codes: [...byCode.keys()],
    nameOf: (code) => byCode.get(code ?? '')?.[0] ?? null,
    codesOf: (meaning) => entries.filter(([, [name]]) => name === meaning).map(([code]) => code),
    labelOf: (code) => byCode.get(code ?? '')?.[1] ?? null,
  };
}

function describe(entries: [string, readonly [string, string]][], meaning: string, source: string): string {
  const same = entries.filter(([, [name]]) => name === meaning);
  return `${same[0]![1][1]} (${source} code ${same.map(([code]) => code).join(' or ')}).`;
}
