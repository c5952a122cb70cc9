import { getNamedType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Categories } from '../contract';
import { fieldNode, type ExtraFields } from '../execute/operation/addFields';
import type { ResponseKeys } from '../execute/operation/ResponseKeys';
import { isJsonObject, type JsonObject } from '../execute/run/Json';
import type { Watch } from '../execute/complete/Watch';

/** The entity that all agencies share. */
const CHILD = 'Child';

/**
 * Has `Child.id` fetched wherever something of a child is asked for, so that the record says whose data was in the answer:
 * on the child itself, and on records that hang on one (`child: Child!`), which a list can show without it.
 */
export function watchChildren(schema: GraphQLSchema, categories: Categories) {
  return (keys: ResponseKeys): { watch: Watch; extraFields: ExtraFields } => {
    const id = keys.freeKey('id');
    const child = keys.freeKey('child');
    return {
      extraFields: (type) => {
        if (type.name === CHILD) return [fieldNode('id', id)];
        return hasChild(type) ? [fieldNode('child', child, [fieldNode('id', id)])] : [];
      },
      watch: {
        subjectsIn: (type) => {
          if (type.name === CHILD) return (source) => idIn(source, id);
          return hasChild(type) ? (source) => idIn(source[child], id) : undefined;
        },
        categoryOf: (type, field) => categories.get(`${type}.${field}`),
      },
    };
  };
}

function idIn(source: unknown, key: string): string | undefined {
  const id = isJsonObject(source) ? (source as JsonObject)[key] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function hasChild(type: GraphQLNamedType): boolean {
  const field = isObjectType(type) ? type.getFields().child : undefined;
  const isRoot = type.name === 'Query' || type.name === 'Mutation';
  return field !== undefined && !isRoot && field.args.length === 0 && getNamedType(field.type).name === CHILD;
}
