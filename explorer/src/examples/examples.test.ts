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

test('the nurse’s examples do not fit the graph of the strategic lead', () => {
  const lead = schemaOf('STRATEGIC_LEAD');
  for (const text of examplesOf('LOOKED_AFTER_NURSE')) expect(validate(lead, parse(text))).not.toEqual([]);
});
