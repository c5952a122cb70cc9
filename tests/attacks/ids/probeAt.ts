import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { PERSONAS } from '../../../hub/src/personas';
import { ROLES } from '../../oracle/agreement/goldenMatrix';
import { graphFor } from '../../oracle/graph/graphFor';
import { itemOf } from '../../oracle/graph/itemOf';
import { FACTS, plainValues, RECORDS } from '../../oracle/operations/valuesFor';
import type { RawData, Row } from '../../oracle/raw/RawData';
import { Reach } from '../../oracle/reach/Reach';
import { nameOf, type IdPlace } from './idPlaces';

/** A question of somebody about a record that is beyond their reach, and the same about one that does not exist. */
export interface Probe {
  readonly subject: string;
  readonly purpose: string;
  readonly text: string;
  readonly existing: string;
  readonly missing: string;
  variables(id: string): Record<string, unknown>;
}

/** Whoever may use the field, and does not reach everybody of whom such a record is kept. */
export function probeAt(place: IdPlace, raw: RawData): Probe | undefined {
  for (const { subject, role } of PERSONAS)
    for (const purpose of ROLES.get(role)!.purposes) {
      const reach = new Reach(raw, { subject, role, purpose });
      if (role === 'EMERGENCY_DUTY_WORKER' || !mayUse(place, reach) || purpose === 'BEYOND_DUTY') continue;
      const existing = beyond(place, raw, reach);
      if (!existing) continue;
      const graph = graphFor((item, isWrite) => reach.mayUse(item, isWrite));
      const own = [...reach.related.minors, ...reach.related.adults][0] ?? randomUUID();
      const missing = UUID.test(existing) ? randomUUID() : existing.replaceAll(/\w/g, 'Q');
      return { subject, purpose, existing, missing, ...questionAt(place, graph, raw, own) };
    }
  return undefined;
}

const UUID = /^[0-9a-f-]{36}$/;

function mayUse({ root, field, inner }: IdPlace, reach: Reach): boolean {
  const isWrite = root === 'Mutation';
  if (inner === 'localId' && !reach.mayUse('identity.localId')) return false;
  return reach.mayUse(itemOf(root, field), isWrite) && (!isWrite || isAnybodys(field, reach));
}

/** The agreement’s own narrower rules: who changes an audience is the young person. */
const isAnybodys = (field: string, reach: Reach): boolean =>
  !['changeViewAudience', 'shareView'].includes(field) || reach.asker.role === 'CARE_EXPERIENCED';

/** Where it is not the child by whom a record is beyond reach; see `withholdSome`. */
const IS_BEYOND: Readonly<Record<string, (row: Row) => boolean>> = {
  decideReferral: ({ status }) => status === 'REFERRED',
  endAccessGrant: ({ categories }) => categories.join() === 'housing.tenancy',
};

/** A record that is kept of somebody beyond reach: neither related, nor restricted and opened, nor a leaver. */
function beyond(place: IdPlace, raw: RawData, reach: Reach): string | undefined {
  const everybody = new Set(reach.everybody());
  const name = place.inner ?? place.argument;
  if (name === 'childId' || nameOf(place) === 'Query.child.id') return raw.children().find((id) => !everybody.has(id));
  const facts = FACTS[`${place.input}.${place.inner}`];
  const [table, column] = facts ? [facts, 'id'] : (RECORDS[nameOf(place)] ?? RECORDS[name] ?? []);
  const isBeyond = IS_BEYOND[place.field] ?? ((row: Row) => !everybody.has(row['child_id']));
  return table && raw.rows(table).find(isBeyond)?.[column!];
}

function questionAt(
  { root, field: name, argument, inner, input }: IdPlace,
  graph: GraphQLSchema,
  raw: RawData,
  own: string,
) {
  const field = (root === 'Query' ? graph.getQueryType() : graph.getMutationType())!.getFields()[name]!;
  const args = field.args.filter((arg) => isNonNullType(arg.type) || arg.name === argument);
  const several = `${input}.${inner}` in FACTS;
  const values = { ...plainValues(raw.today, 0), childId: [own] };
  const definitions = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = selectionOf(getNamedType(field.type) as GraphQLObjectType, 3);
  return {
    text: `${root === 'Query' ? 'query' : 'mutation'} Probe(${definitions}) { ${name}(${given}) ${selection} }`,
    variables: (id: string): Record<string, unknown> => {
      const all = Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.name, arg.type, values, inner)]));
      if (!inner) return { ...all, [argument]: id };
      const key = { idempotencyKey: randomUUID(), dryRun: true };
      return {
        ...all,
        [argument]: { ...(all[argument] as object), ...(root === 'Mutation' ? key : {}), [inner]: several ? [id] : id },
      };
    },
  };
}

type Values = Readonly<Record<string, readonly unknown[]>>;

/** A good value as far as one is known; what may be left out is left out. */
function valueOf(name: string, type: GraphQLInputType, values: Values, wanted?: string, place = ''): unknown {
  if (isNonNullType(type)) return valueOf(name, type.ofType, values, wanted, place);
  const own = values[place] ?? values[name] ?? values[String(type)];
  if (own) return own[0];
  if (isListType(type)) return [valueOf('', type.ofType, values)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(({ name: own, type: of }) => isNonNullType(of) || [wanted, 'expectedVersion'].includes(own))
        .map((field) => [field.name, valueOf(field.name, field.type, values, undefined, `${type.name}.${field.name}`)]),
    );
  return { ID: randomUUID(), String: 'Words that say why.', Int: 1, Float: 1.5, Boolean: true }[String(type)];
}

/** All that the caller may ask of it, some levels deep. */
function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap(({ name, type: of, args }) => {
    const inner = getNamedType(of);
    if (args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    if (!isCompositeType(inner)) return [name];
    return depth > 0 ? [`${name} ${selectionOf(inner as GraphQLObjectType, depth - 1)}`] : [];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
