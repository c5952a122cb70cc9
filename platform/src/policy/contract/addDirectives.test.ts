import { buildSchema, isInputObjectType, type GraphQLDirective } from 'graphql';
import { SchemaProblems } from '../../schema-document';
import { realPolicy } from '../../subgraph/toy/toyHarness.fixture';
import { composeGraph } from '.';

const { agreement } = realPolicy;
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@tag", "@inaccessible"])';

/** Written short: `@c(x)` for the category's tag. */
const agency = (name: string, sdl: string) => ({
  name,
  url: `http://${name}`,
  sdl: `${LINK}\n${sdl.replaceAll(/@c\(([\w.]+)\)/g, '@tag(name: "$1")')}`,
});

const health = (hidden = '@inaccessible') =>
  agency(
    'health',
    `type Query {
      child(id: ID! @c(structure)): Child @c(structure)
      "Health knows whose assessment is overdue."
      healthMatch(where: HealthMatch! @c(structure)): [ID!]! @c(structure) ${hidden}
    }
    type Child @key(fields: "id") { id: ID! @c(structure) name: String @c(identity.name) }
    input HealthMatch {
      assessmentOverdue: Boolean @c(health.status)
      kind: AssessmentKind @c(health.status)
      emotional: EmotionalMatch @c(health.sdqTotal)
    }
    input EmotionalMatch { scoreOver: Int @c(health.sdqTotal) }
    enum AssessmentKind @c(health.status) { INITIAL REVIEW }`,
  );
const socialCare = agency(
  'social-care',
  `type Query {
    hub: String @c(public.hub)
    socialCareMatch(where: SocialCareMatch! @c(structure)): [ID!]! @c(structure) @inaccessible
  }
  input SocialCareMatch { lookedAfter: Boolean @c(care.status) legalStatus: String @c(care.legal) nearby: String @c(care.placementAddress) }`,
);

const { contracts, supergraphSdl } = composeGraph([health(), socialCare], agreement);
const schemaOf = (role: string) => buildSchema(contracts[role]!);
const argumentsOf = (role: string) =>
  Object.fromEntries(among(role)?.args.map(({ name, type }) => [name, `${type}`]) ?? []);
const among = (role: string): GraphQLDirective | undefined => schemaOf(role).getDirective('among') ?? undefined;
const inputFields = (role: string, name: string) => {
  const type = schemaOf(role).getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : undefined;
};

describe('@among', () => {
  test('has an argument for each agency, with what the role may read of it', () => {
    expect(argumentsOf('LOOKED_AFTER_NURSE')).toEqual({ health: 'HealthMatch', socialCare: 'SocialCareMatch' });
    expect(inputFields('LOOKED_AFTER_NURSE', 'HealthMatch')).toContain('assessmentOverdue');
    expect(inputFields('LOOKED_AFTER_NURSE', 'SocialCareMatch')).toEqual(['lookedAfter', 'legalStatus', 'nearby']);
  });

  test('hides what the role may not read, and the agency of which nothing is left', () => {
    expect(inputFields('DESIGNATED_TEACHER', 'SocialCareMatch')).toEqual(['lookedAfter']);
    expect(argumentsOf('DESIGNATED_TEACHER')).toEqual({ socialCare: 'SocialCareMatch' });
    expect(contracts.DESIGNATED_TEACHER).not.toMatch(/HealthMatch|EmotionalMatch|AssessmentKind/);
  });

  test('hides what the role may read for none of its purposes', () => {
    const changed = structuredClone(agreement);
    changed.leaves['care.legal']!.purposes = ['EMERGENCY'];
    const { contracts: now } = composeGraph([health(), socialCare], changed);
    const before = buildSchema(contracts.LOOKED_AFTER_NURSE!).getType('SocialCareMatch');
    const after = buildSchema(now.LOOKED_AFTER_NURSE!).getType('SocialCareMatch');
    expect([before, after].map((type) => isInputObjectType(type) && 'legalStatus' in type.getFields())).toEqual([
      true,
      false,
    ]);
  });

  test('says which agency knows, and what the use of it means', () => {
    expect(among('LOOKED_AFTER_NURSE')!.description).toContain('on record');
    expect(among('LOOKED_AFTER_NURSE')!.args[0]!.description).toBe(
      'What has to be true of a child by the records of health: all of it.',
    );
  });

  test('is not there for a role that sees no child', () => {
    for (const role of ['STRATEGIC_LEAD', 'ELECTED_MEMBER', 'ANONYMOUS', 'DATA_PROTECTION_OFFICER'])
      expect([role, contracts[role]]).toEqual([role, expect.not.stringMatching(/among|Match/)]);
  });

  test('is the only way: no contract has the root field, and the supergraph hides it', () => {
    for (const sdl of Object.values(contracts)) expect(sdl).not.toMatch(/healthMatch|socialCareMatch|@inaccessible/);
    expect(supergraphSdl).toMatch(/healthMatch\(.*@inaccessible/);
  });

  test('stops the build when an agency’s match is not hidden', () => {
    expect(() => composeGraph([health('')], agreement)).toThrow(SchemaProblems);
    expect(() => composeGraph([health('')], agreement)).toThrow('Query.healthMatch answers the gateway alone');
  });
});

describe('@emergencyLookup', () => {
  test('is there for the role that reaches nobody without it, and for no other', () => {
    const roles = Object.keys(agreement.roles).filter((role) => contracts[role]!.includes('emergencyLookup'));
    expect(roles).toEqual(['EMERGENCY_DUTY_WORKER']);
  });

  test('asks for a reason and an exact match', () => {
    const lookup = schemaOf('EMERGENCY_DUTY_WORKER').getDirective('emergencyLookup')!;
    expect(lookup.locations).toEqual(['QUERY']);
    expect(lookup.args.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'reason: String!',
      'givenName: String!',
      'familyName: String!',
      'dateOfBirth: Date!',
    ]);
  });
});
