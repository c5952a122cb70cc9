import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { GraphField } from '../graph/GraphField.mts';
import { SCHEMA } from '../graph/readGraphFields.mts';
import type { Oracle } from '../oracle/createOracle.mts';
import type { Tally } from '../report/Tally.mts';
import { expectContract } from './expectContract.mts';

const LAYER = 'contract';

/** The contract of each role shows what the matrix gives it for any purpose and anybody, and nothing else. */
export function checkContracts(
  roles: readonly string[],
  fields: readonly GraphField[],
  oracle: Oracle,
  tally: Tally,
  contractOf: (role: string) => string = readContract,
): void {
  for (const role of roles)
    compareContract(role, buildSchema(contractOf(role)), expectContract(role, fields, oracle), fields, tally);
}

/** Entry by entry: what the role’s schema shows, and what it has to. */
export function compareContract(
  role: string,
  schema: GraphQLSchema,
  expected: ReadonlySet<string>,
  fields: readonly GraphField[],
  tally: Tally,
): void {
  const shown = coordinatesOf(schema);
  for (const { coordinate, leaf } of fields)
    tally.compare({ layer: LAYER, who: role, what: `${coordinate} (${leaf})` }, expected.has(coordinate), shown.has(coordinate)); // prettier-ignore
  refuseUnknown(role, shown, fields, tally);
}

export const readContract = (role: string): string =>
  readFileSync(join(SCHEMA, 'contracts', `${role}.graphql`), 'utf8');

/** Every field, argument and input field of a schema. */
export function coordinatesOf(schema: GraphQLSchema): ReadonlySet<string> {
  const found = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        found.add(`${type.name}.${field.name}`);
        for (const argument of field.args) found.add(`${type.name}.${field.name}(${argument.name}:)`);
      }
    if (isInputObjectType(type)) for (const name of Object.keys(type.getFields())) found.add(`${type.name}.${name}`);
  }
  return found;
}

/** A field that no agency has could show anything. */
function refuseUnknown(role: string, shown: ReadonlySet<string>, fields: readonly GraphField[], tally: Tally): void {
  const known = new Set(fields.map(({ coordinate }) => coordinate));
  for (const coordinate of shown)
    if (!known.has(coordinate)) tally.compare({ layer: LAYER, who: role, what: coordinate }, false, true);
}
