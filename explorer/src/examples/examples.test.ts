import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { splitOperations } from './splitOperations';

const CONTRACTS = join(__dirname, '../../../schema/contracts');
const roles = readdirSync(__dirname)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => basename(file, '.graphql'));

const schemaOf = (role: string) => buildSchema(readFileSync(join(CONTRACTS, `${role}.graphql`), 'utf8'));
const examplesOf = (role: string) => splitOperations(readFileSync(join(__dirname, `${role}.graphql`), 'utf8'));

test.each(roles)('the examples of %s fit the graph of that role', (role) => {
  const schema = schemaOf(role);
  const messages = examplesOf(role).flatMap((text) => validate(schema, parse(text)).map(({ message }) => message));
  expect(messages).toEqual([]);
});

test('the nurse’s query does not fit the graph of the strategic lead', () => {
  const [query] = examplesOf('LOOKED_AFTER_NURSE');
  expect(validate(schemaOf('STRATEGIC_LEAD'), parse(query!))).not.toEqual([]);
});
