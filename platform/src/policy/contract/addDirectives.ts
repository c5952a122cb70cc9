import { Kind, parse, print, visit, type DocumentNode } from 'graphql';
import type { Agreement, RoleName } from '@hub/schema';
import type { MatchField } from './matchFields';

/** The relationship of those who reach one child by exact match, with a reason, and nobody otherwise. */
const BY_LOOKUP = 'emergencyLookup';

/**
 * The role's contract with the directives that narrow a whole query down: `@among` in place of the agencies' match fields,
 * and `@emergencyLookup` for a role that reaches nobody without it. Those who see no child have neither.
 */
export function addDirectives(
  sdl: string,
  role: RoleName,
  agreement: Agreement,
  fields: readonly MatchField[],
): string {
  const contract = parse(sdl, { noLocation: true });
  const shown = fields.filter(({ name }) => rootFieldNames(contract).has(name));
  const directives = [
    ...(shown.length > 0 ? [amongDirective(shown)] : []),
    ...(agreement.roles[role]?.relationship === BY_LOOKUP ? [emergencyDirective(contract)] : []),
  ];
  if (directives.length === 0) return sdl;
  return `${directives.join('\n\n')}\n\n${print(withoutMatches(contract, shown)).trim()}\n`;
}

const queryOf = ({ definitions }: DocumentNode) =>
  definitions.find(
    ({ kind, ...node }) => kind === Kind.OBJECT_TYPE_DEFINITION && 'name' in node && node.name?.value === 'Query',
  );

function rootFieldNames(contract: DocumentNode): ReadonlySet<string> {
  const query = queryOf(contract);
  return new Set(query && 'fields' in query ? query.fields?.map(({ name }) => name.value) : []);
}

const withoutMatches = (contract: DocumentNode, shown: readonly MatchField[]): DocumentNode =>
  visit(contract, {
    ObjectTypeDefinition: (type) =>
      type.name.value === 'Query'
        ? { ...type, fields: type.fields?.filter((field) => shown.every(({ name }) => name !== field.name.value)) }
        : undefined,
  });

const describe = (text: string): string => `"""${text.replaceAll('"""', '\\"""')}"""`;

/** The agencies describe their root fields for the gateway, which alone sees them. */
const argumentOf = ({ argument, input, agency }: MatchField): string =>
  `  "What has to be true of a child by the records of ${agency}: all of it."\n  ${argument}: ${input}`;

const amongDirective = (shown: readonly MatchField[]): string =>
  `${describe(AMONG)}
directive @among(
${shown.map(argumentOf).join('\n')}
) on QUERY`;

const AMONG =
  'Narrows the whole query to those of your children whom every agency that you name here finds to match. ' +
  'What you ask for is on record, as if you had read it.';

const emergencyDirective = (contract: DocumentNode): string =>
  `${describe(EMERGENCY)}
directive @emergencyLookup(
  "Why you look, in your own words: at least ten characters. It is kept with your name and read by the data protection officer."
  reason: String!
  "The child's first name, exactly as recorded."
  givenName: String!
  "The child's family name, exactly as recorded."
  familyName: String!
  "The child's date of birth."
  dateOfBirth: Date!
) on QUERY${contract.definitions.some((node) => 'name' in node && node.name?.value === 'Date') ? '' : '\n\nscalar Date'}`;

const EMERGENCY =
  'Finds one child by exact match; the query then reaches that child and nobody else. Every use is recorded, a miss too, ' +
  'and after ten misses in an hour you have to wait.';
