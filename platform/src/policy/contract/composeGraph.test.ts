import { buildSchema, type GraphQLObjectType } from 'graphql';
import { SchemaProblems } from '../../schema-document';
import { emitSubgraph } from '../../subgraph/emit';
import { toyAgency } from '../../subgraph/toy/toyAgency.fixture';
import { realPolicy } from '../../subgraph/toy/toyHarness.fixture';
import { composeGraph } from '.';

const { agreement } = realPolicy;
const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@tag", "@shareable", "@external", "@requires"])';
const toy = { name: 'toy', url: 'http://toy', sdl: emitSubgraph(toyAgency()).sdl };
const agency = (name: string, sdl: string) => ({ name, url: `http://${name}`, sdl: `${LINK}\n${sdl}` });

/** Written short: `@c(x)` for the category's tag. */
const health = (more = '', types = '') =>
  agency(
    'health',
    `
  type Query { word: String @c(public.hub) }
  type Child @key(fields: "id") { id: ID! @c(structure) health: HealthRecord @c(structure) ${more} }
  type HealthRecord { status: HealthStatus @c(health.status) nhsNumber: String @c(identity.nhsNumber) }
  type HealthStatus { overdue: Boolean @c(health.status) kind: Kind @c(health.status) }
  enum Kind @c(health.status) { INITIAL REVIEW }
  ${types}`.replaceAll(/@c\(([\w.]+)\)/g, '@tag(name: "$1")'),
  );

function problemsOf(...subgraphs: ReturnType<typeof health>[]): readonly string[] {
  try {
    composeGraph(subgraphs, agreement);
  } catch (error) {
    if (error instanceof SchemaProblems) return error.problems;
    throw error;
  }
  return [];
}

describe('one contract for each role', () => {
  const { contracts, supergraphSdl, categories } = composeGraph([toy, health()], agreement);
  const fieldsOf = (role: string, type: string) =>
    Object.keys((buildSchema(contracts[role]!).getType(type) as GraphQLObjectType | undefined)?.getFields() ?? {});

  test('for all of them, each a valid schema, none empty', () => {
    expect(Object.keys(contracts)).toEqual(Object.keys(agreement.roles));
    for (const sdl of Object.values(contracts)) expect(() => buildSchema(sdl)).not.toThrow();
  });

  test('it shows what the agreement gives, and not what it does not', () => {
    expect(fieldsOf('LOOKED_AFTER_NURSE', 'Child')).toEqual(['id', 'health', 'givenName', 'care', 'timesMissing']);
    expect(fieldsOf('DESIGNATED_TEACHER', 'Child')).toEqual(['id', 'givenName', 'care']);
    expect(fieldsOf('LOOKED_AFTER_NURSE', 'ToyCareRecord')).toContain('legal');
    expect(fieldsOf('DESIGNATED_TEACHER', 'ToyCareRecord')).not.toContain('legal');
  });

  test('a container with nothing to show is gone, and so is what leads to it', () => {
    expect(contracts.DESIGNATED_TEACHER).not.toMatch(/HealthRecord|HealthStatus|Kind|ToyLegal|ToyCall/);
    expect(contracts.HOUSING_OFFICER).not.toMatch(/HealthRecord/);
  });

  test('a hidden member is dropped from its union, a hidden field from its interface', () => {
    expect(contracts.LOOKED_AFTER_NURSE).toMatch(/union ToyEvent = (ToyVisit \| ToyCall|ToyCall \| ToyVisit)/);
    expect(contracts.DESIGNATED_TEACHER).toMatch(/union ToyEvent = ToyVisit\s/);
    expect(contracts.DESIGNATED_TEACHER).not.toContain('ToyLook');
  });

  test('an argument and an input field are hidden like a field', () => {
    expect(contracts.LOOKED_AFTER_NURSE).toContain('children(where: ToyChildFilter)');
    expect(contracts.DESIGNATED_TEACHER).not.toContain('ToyChildFilter');
    expect(contracts.DESIGNATED_TEACHER).toContain('children: [Child!]\n');
  });

  test('a mutation is for those who may write, with all that it needs', () => {
    expect(fieldsOf('SOCIAL_WORKER', 'Mutation')).toEqual(['recordLegalStatus']);
    expect(contracts.LOOKED_AFTER_NURSE).not.toMatch(/Mutation|ToyLegalStatusInput|ToyLegalStatusPayload/);
  });

  test('a role without children has no Child at all, and the hub’s own words', () => {
    for (const role of ['STRATEGIC_LEAD', 'ELECTED_MEMBER', 'DATA_PROTECTION_OFFICER', 'ANONYMOUS']) {
      expect(contracts[role]).not.toMatch(/Child|Health|Toy(?!Hub)/);
      expect(fieldsOf(role, 'Query').toSorted()).toEqual(['hub', 'word']);
    }
  });

  test('nothing of federation and no category is left in it', () => {
    for (const sdl of Object.values(contracts))
      expect(sdl).not.toMatch(/_entities|_service|join__|@tag|@key|@inaccessible|link__/);
  });

  test('the supergraph holds everything, for the planner', () => {
    expect(supergraphSdl).toMatch(/timesMissing/);
    expect(categories.get('HealthStatus.overdue')).toBe('health.status');
    expect(categories.get('Query.children(where:)')).toBe('structure');
  });
});

describe('the build stops, by name', () => {
  test('when a field has no category, in whoever’s document', () =>
    expect(problemsOf(toy, health('shoeSize: Int'))).toEqual([
      'Child.shoeSize has no category. Put the item of the agreement that it holds beside it: @Category, which is printed as @tag.',
    ]));

  test('when two agencies give a shared field two categories', () =>
    expect(problemsOf(toy, health('givenName: String @shareable @c(health.status)'))).toContain(
      'Child.givenName has the category identity.name in toy and health.status in health. Agree on one: whoever has either would see it.',
    ));

  test('when a category is not in the agreement', () =>
    expect(problemsOf(toy, health('gossip: String @c(care.gossip)'))).toEqual([
      'Child.gossip has the category care.gossip, which the agreement does not know. Did you mean "care.missing"? A new item is agreed on and signed first.',
    ]));

  test('when a document extends a type, which the check of categories would not see', () =>
    expect(problemsOf(toy, health('', 'extend type Child { secret: String }'))).toContain(
      'health extends Child: write it as a type of its own.',
    ));

  test('when a role would see nothing', () => {
    const sdl = `type Query { only: String @c(care.legal) }`.replace('@c(care.legal)', '@tag(name: "care.legal")');
    expect(problemsOf(agency('alone', sdl))).toContainEqual(
      expect.stringMatching(/^ANONYMOUS would see nothing at all. Give it an item/),
    );
  });

  test('when it does not compose', () =>
    expect(problemsOf(toy, health('givenName: String @c(identity.name)'))[0]).toMatch(/givenName/));
});

describe('a field that is derived from another', () => {
  const fromField = (category: string) =>
    health(`timesMissing: Int @external  risk: Int @requires(fields: "timesMissing") @c(${category})`);
  const fromDeepInside = (category: string) =>
    health(
      `care: ToyCareRecord @external  risk: Int @requires(fields: "care { lookedAfter }") @c(${category})`,
      'type ToyCareRecord { lookedAfter: Boolean @external }',
    );

  test('stops the build for a role that sees it and not its source', () => {
    const problems = problemsOf(toy, fromField('health.status'));
    expect(problems).toContainEqual(
      expect.stringContaining(
        'Child.risk is derived from Child.timesMissing (care.missing), which HEALTH_ADMINISTRATOR may not see.',
      ),
    );
    expect(problems.join()).not.toContain('SOCIAL_WORKER');
  });

  test('stops it too for a role that sees the source of fewer children: an adult’s needs permission', () =>
    expect(problemsOf(toy, fromField('health.status'))).toContainEqual(
      expect.stringContaining(
        'Child.risk is derived from Child.timesMissing (care.missing), which DESIGNATED_DOCTOR may not see as widely.',
      ),
    ));

  test('a source deep inside another object counts as well, and is fine where it is seen', () =>
    expect(problemsOf(toy, fromDeepInside('health.status'))).toEqual([]));

  test('and stops the build where it is not', () =>
    expect(problemsOf(toy, fromDeepInside('statistics'))).toContainEqual(
      expect.stringContaining(
        'Child.risk is derived from ToyCareRecord.lookedAfter (care.status), which STRATEGIC_LEAD may not see.',
      ),
    ));

  test('is fine where every role that sees it sees its source', () =>
    expect(problemsOf(toy, fromField('care.missing'))).toEqual([]));
});
