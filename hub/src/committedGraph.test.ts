import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildSchema,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLSchema,
} from 'graphql';
import { loadAgreement } from '@hub/schema';
import { composeHubGraph } from './composeHubGraph';
import { SCHEMA_DIRECTORY } from './places';
import { schemaFilesOf, staleSchemaFiles, writeSchemaFiles } from './schemaFiles';

const agreement = loadAgreement();
const graph = composeHubGraph(agreement);
const files = schemaFilesOf(graph);

describe('the committed graph', () => {
  test('is what the build makes; else run `npm run schema`', () =>
    expect(staleSchemaFiles(files, SCHEMA_DIRECTORY)).toEqual([]));

  test('is found stale when a file changed, is missing or is left over', () => {
    const directory = mkdtempSync(join(tmpdir(), 'hub-schema-'));
    writeSchemaFiles(files, directory);
    expect(staleSchemaFiles(files, directory)).toEqual([]);
    writeFileSync(join(directory, 'supergraph.graphql'), 'type Query { a: Int }');
    rmSync(join(directory, 'contracts', 'ANONYMOUS.graphql'));
    mkdirSync(join(directory, 'contracts'), { recursive: true });
    writeFileSync(join(directory, 'contracts', 'FORMER_ROLE.graphql'), '');
    const stale = ['supergraph.graphql', 'contracts/ANONYMOUS.graphql', 'contracts/FORMER_ROLE.graphql'];
    expect(staleSchemaFiles(files, directory)).toEqual(stale);
    writeSchemaFiles(files, directory);
    expect(staleSchemaFiles(files, directory)).toEqual([]);
    rmSync(directory, { recursive: true });
  });
});

/** The transcription of the decided matrix, which no code of ours made: role → leaf → R, W, G, GW or nothing. */
const matrix = readMatrix();

/** What the matrix says about a coordinate: keys of an input are `structure`, and nobody writes these. */
function isInMatrix(role: string, coordinate: string, isWritten: boolean): boolean {
  const category = graph.categories.get(coordinate)!;
  const cell = matrix[role]![category]!;
  return isWritten && category !== 'structure' ? cell.includes('W') : cell !== '';
}

describe.each(Object.keys(matrix))('the contract of %s', (role) => {
  const contract = buildSchema(graph.contracts[role]!);
  const shown = coordinatesOf(contract);

  test('shows nothing that the matrix does not give', () =>
    expect(shown.filter(({ name, isWritten }) => !isInMatrix(role, name, isWritten))).toEqual([]));

  test('shows everything of a type that it gives, but for containers with nothing in them', () => {
    const names = new Set(shown.map(({ name }) => name));
    const missing = [...graph.categories.keys()]
      .filter((name) => !name.includes('(') && isObjectType(contract.getType(name.split('.')[0]!)))
      .filter((name) => isInMatrix(role, name, name.startsWith('Mutation.')) && !names.has(name));
    expect(missing.filter((name) => graph.categories.get(name) !== 'structure')).toEqual([]);
  });
});

function coordinatesOf(schema: GraphQLSchema): { name: string; isWritten: boolean }[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
  return types.flatMap((type) => {
    if (!isObjectType(type) && !isInputObjectType(type)) return [];
    const isWritten = type.name === 'Mutation' || (isInputObjectType(type) && type.name.endsWith('Input'));
    return Object.values(type.getFields()).flatMap((field) => {
      const inputs =
        'args' in field
          ? field.args.map((argument: GraphQLArgument) => `${type.name}.${field.name}(${argument.name}:)`)
          : [];
      return [`${type.name}.${field.name}`, ...inputs].map((name) => ({ name, isWritten }));
    });
  });
}

function readMatrix(): Record<string, Record<string, string>> {
  const [head, ...lines] = readFileSync(join(SCHEMA_DIRECTORY, 'src/agreement/golden/golden-matrix.csv'), 'utf8')
    .trim()
    .split('\n');
  const leaves = head!.split(',');
  return Object.fromEntries(
    lines.map((line) => {
      const cells = line.split(',');
      return [cells[0]!, Object.fromEntries(leaves.map((leaf, column) => [leaf, cells[column] ?? '']))];
    }),
  );
}
