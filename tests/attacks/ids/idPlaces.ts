import { getNamedType, isInputObjectType, type GraphQLArgument, type GraphQLInputField } from 'graphql';
import { WHOLE_GRAPH } from '../../oracle/graph/graphFor';

/** A place where a client can name a record: an argument of a root field, or a field of its input. */
export interface IdPlace {
  readonly root: 'Query' | 'Mutation';
  readonly field: string;
  readonly argument: string;
  /** Within the argument, where that is an input. */
  readonly inner?: string;
  /** The type of that input. */
  readonly input?: string;
}

/** Names of records that are no ids of the hub’s. */
const NAMES = ['DecideReferralInput.reference', 'ChildFilter.localId'];

const isId = ({ type }: GraphQLArgument | GraphQLInputField): boolean => getNamedType(type).name === 'ID';

/** Read off the graph, so that a new one is among them. */
export const ID_PLACES: readonly IdPlace[] = (
  [WHOLE_GRAPH.getQueryType(), WHOLE_GRAPH.getMutationType()] as const
).flatMap((type) =>
  Object.values(type!.getFields()).flatMap(({ name: field, args }) =>
    args.flatMap((argument) => {
      const place = { root: type!.name as IdPlace['root'], field, argument: argument.name };
      const input = getNamedType(argument.type);
      if (!isInputObjectType(input)) return isId(argument) ? [place] : [];
      return Object.values(input.getFields())
        .filter((inner) => isId(inner) || NAMES.includes(`${input.name}.${inner.name}`))
        .filter(({ name }) => name !== 'idempotencyKey')
        .map(({ name: inner }) => ({ ...place, inner, input: input.name }));
    }),
  ),
);

/** As `Query.child.id` and `Mutation.endDuty.dutyId`. */
export const nameOf = ({ root, field, argument, inner }: IdPlace): string => `${root}.${field}.${inner ?? argument}`;
