import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPolicy } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { inBothTransports } from '../support/bothTransports';
import type { HubAnswer } from '../support/HubClient';
import { PERSONAS } from '../../hub/src/personas';

const { agreement } = createPolicy(loadAgreement());
const ROLES = Object.keys(agreement.roles);
const contracts = new Map(
  ROLES.map((role) => [
    role,
    buildSchema(readFileSync(join(__dirname, '..', '..', 'schema', 'contracts', `${role}.graphql`), 'utf8')),
  ]),
);
const everything = [...contracts.values()];
/** Somebody of each role; a visitor has none. */
const personOf = (role: string) => PERSONAS.find((each) => each.role === role)?.subject;

/** Everything that can be named in a query: types, fields, arguments, input fields, enum values, directives. */
function namesIn(schema: GraphQLSchema): Set<string> {
  const names = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [type.name, ...membersOf(type)]);
  const directives = schema
    .getDirectives()
    .flatMap(({ name, args }) => [
      `@${name}`,
      ...args.map((argument) => `@${name}(${argument.name}: ${argument.type})`),
    ]);
  return new Set([...names, ...directives]);
}

function membersOf(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => `${type.name}.${name}`);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => `${type.name}.${field.name}: ${field.type}`);
  if (isUnionType(type)) return type.getTypes().map(({ name }) => `${type.name} = ${name}`);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    `${type.name}.${field.name}: ${field.type}`,
    ...field.args.map((argument) => `${type.name}.${field.name}(${argument.name}: ${argument.type})`),
  ]);
}

/** Fields of a type that some role has and this one has not. */
function foreignFieldsOf(role: string, type = 'Query'): string[] {
  const fieldsIn = (schema: GraphQLSchema): string[] => {
    const found = schema.getType(type);
    return isObjectType(found) ? Object.keys(found.getFields()) : [];
  };
  const own = new Set(fieldsIn(contracts.get(role)!));
  return [...new Set(everything.flatMap(fieldsIn))].filter((name) => !own.has(name));
}

const bareNamesIn = (schema: GraphQLSchema): Set<string> =>
  new Set([...namesIn(schema)].flatMap((name) => name.match(/\w+/g) ?? []));

/** What a message offers instead of what was written. */
const suggestedIn = (errors: HubAnswer['errors']): string[] =>
  errors
    .flatMap(({ message }) =>
      [...(/ Did you mean (.*)$/.exec(message)?.[1] ?? '').matchAll(/\w{3,}/g)].map(([name]) => name),
    )
    .filter((name) => !['use', 'inline', 'fragment', 'the', 'enum', 'value'].includes(name));

inBothTransports('attack 13: what introspection and messages tell', (hub) => {
  test.each(ROLES)('%s is shown the graph of that role, and nothing beyond it', async (role) => {
    const person = await hub().as(personOf(role));
    const answer = await person.ask(getIntrospectionQuery());
    expect(answer.errors).toEqual([]);
    const shown = namesIn(buildClientSchema(answer.data as never));
    const own = namesIn(contracts.get(role)!);
    expect([...shown].filter((name) => !own.has(name))).toEqual([]);
    expect([...own].filter((name) => !shown.has(name))).toEqual([]);
    expect(answer.text).not.toMatch(/_entities|_Any|join__|@inaccessible|"needs:/);
  });

  test.each(ROLES)('a type that %s does not have is null by name, like one that nobody has', async (role) => {
    const own = contracts.get(role)!;
    const foreign = [...new Set(everything.flatMap((each) => Object.keys(each.getTypeMap())))].filter(
      (name) => !own.getType(name),
    );
    const aliases = ['Nonsense', '_Entity', '_Service', ...foreign].map(
      (name, index) => `t${index}: __type(name: "${name}") { name }`,
    );
    for (let from = 0; from < aliases.length; from += 20) {
      const answer = await (await hub().as(personOf(role))).ask(`{ ${aliases.slice(from, from + 20).join(' ')} }`);
      expect([answer.errors, Object.values(answer.data ?? {}).filter((each) => each !== null)]).toEqual([[], []]);
    }
  });

  test.each(ROLES)('a mistake of %s is told in words of that graph alone', async (role) => {
    const person = await hub().as(personOf(role));
    const known = bareNamesIn(contracts.get(role)!);
    for (const query of [
      '{ hubb { name } }',
      '{ childrn { totalCount } }',
      '{ hub { nam } }',
      '{ strategies(authoritty: "816") { title } }',
      '{ __type(nam: "Query") { name } }',
      'query ($x: Strin) { hub { name } }',
      'query @amongg(health: {}) { hub { name } }',
      'query @emergencyLookupp { hub { name } }',
      '{ promises { ... on CouncilPromis { words } } }',
      '{ hub { ...Nam } } fragment Name on HubInformation { name }',
      'query ($where: HealthAssessmentFiltr) { hub { name } }',
      '{ healthAssessments(where: { kind: INITAL, overdu: true }) { totalCount } }',
      // What others have, all but a letter.
      ...foreignFieldsOf(role).map((name) => `{ ${name.slice(0, -1)} }`),
      ...foreignFieldsOf(role, 'CareRecord').map((name) => `{ children { nodes { care { ${name}x } } } }`),
      ...foreignFieldsOf(role, 'HealthRecord').map((name) => `{ children { nodes { health { ${name}x } } } }`),
    ]) {
      const answer = await person.ask(query);
      expect([query, answer.code, answer.data]).toEqual([query, 'GRAPHQL_VALIDATION_FAILED', undefined]);
      expect([query, suggestedIn(answer.errors).filter((name) => !known.has(name))]).toEqual([query, []]);
    }
  });

  test('a hidden field and one that nobody has are refused in the same words', async () => {
    const nurse = await hub().as('nurse');
    const ask = async (field: string) =>
      (await nurse.ask(`{ children(first: 1) { nodes { care { ${field} } } } }`)).text.replaceAll(field, 'FIELD');
    expect(await ask('reviews')).toBe(await ask('nonsens'));
  });
});

/** The ways from a type to another, field by field, as long as no type comes twice. */
function waysBetween(schema: GraphQLSchema, from: string, to: string): string[] {
  const found: string[] = [];
  const walk = (name: string, way: string[], seen: ReadonlySet<string>): void => {
    const type = schema.getType(name);
    const next = isUnionType(type) ? type.getTypes() : [];
    for (const member of next) walk(member.name, way, seen);
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type).name;
      const here = [...way, `${name}.${field.name}`];
      if (target === to) found.push(here.join(' → '));
      else if (!seen.has(target)) walk(target, here, new Set([...seen, target]));
    }
  };
  walk(from, [], new Set([from]));
  return found;
}

/** Ways back to the one child that the record is of: it is the same id, which a test below holds. */
const BACK = /\.child$/;
/** What is told of those around a child; the family's medical history is of nobody in particular. */
const OTHERS = /sibling|familyTime|network|support|carer|household|placement|address/i;

describe('attack 24: from a child by its placement and carer to other children', () => {
  test.each(ROLES)('in the graph of %s no field leads from a child to another', (role) => {
    const schema = contracts.get(role)!;
    expect(waysBetween(schema, 'Child', 'Child').filter((way) => !BACK.test(way))).toEqual([]);
    // Nor to a list of children, nor to anything that has one.
    expect(waysBetween(schema, 'Child', 'ChildConnection')).toEqual([]);
  });

  test.each(ROLES)('and what %s is told of siblings, carers and placements has no key to another record', (role) => {
    const types = Object.values(contracts.get(role)!.getTypeMap()).filter(
      (type) => isObjectType(type) && OTHERS.test(type.name),
    );
    const keys = types.flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) =>
              /(^|Child|Sibling|Carer|Placement)(Id|Ids|Reference|Number|Upn)$|^(id|childId|localId)$/.test(field.name),
            )
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(keys).toEqual([]);
  });
});

inBothTransports('attack 24: the way back from a record', (hub) => {
  test('leads to the same child only, and siblings placed together are not told apart by an id', async () => {
    const worker = await hub().as('social-worker');
    const query = `{ children(first: 50) { nodes { id
      care { placement { type } placementAddress { postcode } carerContacts { name } family { siblings { givenName relation livesWithChild } } }
      health { status { reviewAssessments { id child { id } } } } } } }`;
    const answer = await worker.ask(query);
    expect(answer.errors).toEqual([]);
    const ids = new Set(answer.data!['children'].nodes.map(({ id }: any) => id));
    for (const { id, care, health } of answer.data!['children'].nodes) {
      for (const assessment of health?.status?.reviewAssessments ?? []) expect(assessment.child.id).toBe(id);
      for (const sibling of care?.family?.siblings ?? [])
        expect(Object.keys(sibling)).toEqual(['givenName', 'relation', 'livesWithChild']);
      expect([...ids].filter((other) => other !== id && JSON.stringify(care).includes(String(other)))).toEqual([]);
    }
  });

  test('by a carer, a household, a placement or a sibling nobody can be asked for', async () => {
    for (const persona of [
      'social-worker',
      'foster-carer',
      'supervising-social-worker',
      'team-manager',
      'emergency-duty',
    ])
      for (const field of [
        'carer { children { id } }',
        'placement { carer { name } }',
        'placement { children { id } }',
        'family { siblings { id } }',
        'family { siblings { child { id } } }',
        'carerContacts { id }',
        'carerContacts { placements { children { id } } }',
      ]) {
        const answer = await (await hub().as(persona)).ask(`{ children(first: 1) { nodes { care { ${field} } } } }`);
        expect([persona, field, answer.code]).toEqual([persona, field, 'GRAPHQL_VALIDATION_FAILED']);
      }
  });

  test('a foster carer sees the children placed with her today, and no former one', async () => {
    const carer = await hub().as('foster-carer');
    const now = (await carer.ask('{ children { nodes { id } } }')).data!['children'].nodes.map(({ id }: any) => id);
    expect(now.length).toBeGreaterThan(0);
    const placed = await hub().administer('social_care', async (client) => {
      const { rows } = await client.query<{ child_id: string }>('select child_id from child_name');
      return rows.map(({ child_id }) => child_id).filter((id) => !now.includes(id));
    });
    for (let from = 0; from < Math.min(placed.length, 40); from += 20) {
      const looks = placed.slice(from, from + 20).map((id, index) => `c${index}: child(id: "${id}") { id }`);
      const answer = await carer.ask(`{ ${looks.join(' ')} }`);
      expect(Object.values(answer.data ?? {}).filter((each) => each !== null)).toEqual([]);
    }
  });
});
