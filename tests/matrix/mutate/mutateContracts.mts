import { buildSchema, isInputObjectType, isObjectType, type GraphQLSchema } from 'graphql';
import type { GraphField } from '../graph/GraphField.mts';
import { compareContract, readContract } from '../layers/checkContracts.mts';
import { expectContract } from '../layers/expectContract.mts';
import type { Oracle } from '../oracle/createOracle.mts';
import { Tally } from '../report/Tally.mts';
import type { Score } from './Score.mts';

const LAYER = 'contract';

/** Each entry of each role’s contract: what is shown is taken out of the schema, and what is hidden put into it. */
export function mutateContracts(
  roles: readonly string[],
  fields: readonly GraphField[],
  oracle: Oracle,
  score: Score,
): void {
  const unique = [...new Map(fields.map((field) => [field.coordinate, field])).values()];
  for (const role of roles) {
    const schema = buildSchema(readContract(role));
    const expected = expectContract(role, fields, oracle);
    for (const field of unique) {
      const undo = flip(schema, field);
      const tally = new Tally(() => undefined);
      compareContract(role, schema, expected, fields, tally);
      score.note(LAYER, `${role} | ${field.coordinate}`, tally.failed() > 0);
      undo();
    }
  }
}

type Fields = Record<string, { args?: readonly { name: string }[] }>;

/** Changes the schema that a gateway would answer by. @returns how to undo it */
function flip(schema: GraphQLSchema, { coordinate, kind, type }: GraphField): () => void {
  const [holder, rest] = coordinate.split('.') as [string, string];
  const name = rest.replace(/\(.*/, '');
  const found = schema.getType(holder);
  if (!found) return addType(schema, holder, coordinate, kind);
  const fields = (isObjectType(found) || isInputObjectType(found) ? found.getFields() : {}) as Fields;
  if (kind === 'ARGUMENT') return flipArgument(fields, name, rest.slice(rest.indexOf('(') + 1, -2), type);
  const known = fields[name];
  if (known) delete fields[name];
  else fields[name] = { ...MADE_UP, ...{ name } } as never;
  return () => {
    if (known) fields[name] = known;
    else delete fields[name];
  };
}

const MADE_UP = { args: [], type: undefined };

function flipArgument(fields: Fields, name: string, argument: string, type: string): () => void {
  const known = fields[name];
  const args = known?.args ?? [];
  const without = args.filter((each) => each.name !== argument);
  const changed = without.length < args.length ? without : [...args, { name: argument, type }];
  fields[name] = { ...known, args: changed };
  return () => {
    if (known) fields[name] = known;
    else delete fields[name];
  };
}

/** A whole type that the role does not have comes with the field. */
function addType(schema: GraphQLSchema, holder: string, coordinate: string, kind: GraphField['kind']): () => void {
  const [field, argument] = coordinate
    .slice(holder.length + 1)
    .replace(/:\)$/, '')
    .split('(') as [string, string?];
  const text = kind === 'INPUT_FIELD' ? `input ${holder} { ${field}: Int }` : `type ${holder} { ${field}${argument ? `(${argument}: Int)` : ''}: Int }`; // prettier-ignore
  const types = schema.getTypeMap() as Record<string, unknown>;
  types[holder] = buildSchema(`type Query { a: Int } ${text.replace('type Query', 'type Query')}`.replace(/type Query \{ a: Int \} (type Query)/, '$1')).getType(holder); // prettier-ignore
  return () => void delete types[holder];
}
