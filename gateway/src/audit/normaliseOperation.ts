import { Kind, print, stripIgnoredCharacters, visit, type DocumentNode } from 'graphql';

/**
 * An operation as the audit record keeps it: what was asked, without anything that the caller wrote freely. A literal can
 * be a child's number, and so can an alias.
 */
export function normaliseOperation(document: DocumentNode): string {
  const bare = visit(document, {
    Field: (node) => (node.alias ? { ...node, alias: undefined } : undefined),
    IntValue: (node) => ({ ...node, value: '0' }),
    FloatValue: (node) => ({ ...node, value: '0' }),
    StringValue: (node) => ({ ...node, value: '', block: false }),
    EnumValue: (node) => ({ ...node, value: '_' }),
    BooleanValue: () => ({ kind: Kind.NULL }),
    ListValue: (node) => ({ ...node, values: [] }),
    ObjectValue: (node) => ({ ...node, fields: [] }),
  });
  return stripIgnoredCharacters(print(bare));
}
