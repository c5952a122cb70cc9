import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';

const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));
/** The planner's own aliases begin so. */
export const PLANNER_PREFIX = '_internal_qp_alias';

/** Response keys as they are while fetching, and what the client called them. */
export interface ResponseKeys {
  /** The document with every dangerous key under a harmless alias. */
  readonly document: DocumentNode;
  clientKey(key: string): string;
  /** A key that nothing in the document uses. */
  freeKey(purpose: string): string;
}

/**
 * Gives response keys that every object inherits (`__proto__`, `constructor`, `toString` …), that the planner uses itself,
 * or that pose as `__typename` or as a field which the planner fetches by itself, another name until the answer is
 * completed. So no data passes through them in any subgraph or merge, plain property reads are right, and nothing is taken
 * for a key that is none.
 */
export function renameDangerousKeys(document: DocumentNode, fetchedByName: ReadonlySet<string>): ResponseKeys {
  const prefix = freePrefix(document);
  const renamed = new Map<string, string>();
  const clientKeys = new Map<string, string>();
  const renameField = (field: FieldNode): FieldNode | undefined => {
    const key = field.alias?.value ?? field.name.value;
    if (!isDangerous(key, field, fetchedByName)) return undefined;
    const alias = renamed.get(key) ?? `${prefix}${renamed.size}`;
    renamed.set(key, alias);
    clientKeys.set(alias, key);
    return { ...field, alias: { kind: Kind.NAME, value: alias } };
  };
  return {
    document: visit(document, { Field: renameField }),
    clientKey: (key) => clientKeys.get(key) ?? key,
    freeKey: (purpose) => `${prefix}${purpose[0]!.toUpperCase()}${purpose.slice(1)}`,
  };
}

function isDangerous(key: string, field: FieldNode, fetchedByName: ReadonlySet<string>): boolean {
  if (key === '__typename' || fetchedByName.has(key)) return field.name.value !== key;
  return INHERITED.has(key) || key.startsWith(PLANNER_PREFIX);
}

/** A prefix that no alias or field of the document begins with; without `_`, for which subgraphs are not compiled. */
function freePrefix(document: DocumentNode): string {
  const names = new Set<string>();
  visit(document, { Name: ({ value }) => void names.add(value) });
  let prefix = 'hub';
  while ([...names].some((name) => name.startsWith(prefix))) prefix += 'x';
  return prefix;
}
