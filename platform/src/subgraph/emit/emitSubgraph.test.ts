import { parse, visit } from 'graphql';
import { Directive, Field, InputType, ObjectType, Query, Resolver, Arg, registerEnumType } from 'type-graphql';
import { Category } from '../../policy/Category';
import { toyAgency } from '../toy/toyAgency.fixture';
import { SchemaProblems } from '../../schema-document';
import { emitSubgraph } from '.';

const tags = (sdl: string, type: string, field?: string): string[] => {
  const found: string[] = [];
  const definition = parse(sdl).definitions.find((node) => 'name' in node && node.name?.value === type) as never as {
    fields: { name: { value: string } }[];
  };
  const node = field
    ? definition.fields.find(({ name }) => name.value === field)
    : { ...definition, fields: [], values: [] };
  visit(node as never, {
    Directive: (directive) => void found.push((directive.arguments?.[0]?.value as { value: string }).value),
  });
  return found;
};

function problemsOf(build: () => unknown): readonly string[] {
  try {
    build();
  } catch (error) {
    if (error instanceof SchemaProblems) return error.problems;
    throw error;
  }
  return [];
}

describe('what a subgraph emits', () => {
  const { sdl, categories, schema } = emitSubgraph(toyAgency());

  test('every field keeps its one category, and says it by coordinate', () => {
    expect(tags(sdl, 'ToyCareRecord', 'lookedAfter')).toEqual(['care.status']);
    expect(categories.get('ToyCareRecord.lookedAfter')).toBe('care.status');
    expect(categories.get('ToyChildFilter.localId')).toBe('identity.localId');
  });

  test('what can be asked of the root may be null, so that an agency that is away takes nobody else’s answer with it', () => {
    const roots = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => !name.startsWith('_'));
    expect(roots.length).toBeGreaterThan(2);
    expect(roots.map(({ type }) => String(type)).filter((type) => type.endsWith('!'))).toEqual([]);
  });

  test('an argument has the category of its field', () => {
    expect(categories.get('Query.child(id:)')).toBe('structure');
    expect(tags(sdl, 'Query', 'child')).toEqual(['structure', 'structure']);
  });

  test('enums and unions have those of every field that mentions them', () => {
    expect(tags(sdl, 'ToyLegalStatus')).toEqual(['care.legal']);
    expect(tags(sdl, 'ToyEvent')).toEqual(['structure']);
  });

  test('a field of another agency is printed without a tag, for its owner’s counts, and keeps its category here', () => {
    @ObjectType()
    @Directive('@key(fields: "id")')
    class Thing {
      @Category('structure')
      @Field(() => String)
      id!: string;

      @Category('care.missing')
      @Directive('@external')
      @Field(() => String, { nullable: true })
      owned?: string;

      @Category('care.missing')
      @Directive('@requires(fields: "owned")')
      @Field(() => String, { nullable: true })
      derived?: string;
    }
    const references = { Thing: () => null };
    const emitted = emitSubgraph({ name: 'x', resolvers: [OtherResolver], orphanedTypes: [Thing], references });
    expect(emitted.sdl).toContain('owned: String @external\n');
    expect(emitted.categories.get('Thing.owned')).toBe('care.missing');
  });

  test('keys, descriptions and types that only references lead to are there', () => {
    expect(sdl).toContain('type Child @key(fields: "id")');
    expect(sdl).toContain('A child in care or a care leaver.');
    expect(sdl).toContain('type ToyCall');
  });

  test('it is executable, and a plain property has no resolver that would only read it', () => {
    expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(expect.arrayContaining(['_entities', '_service']));
    const child = schema.getType('Child') as { getFields(): Record<string, { resolve?: unknown }> } & object;
    expect(child.getFields().givenName!.resolve).toBeUndefined();
    expect(child.getFields().care!.resolve).toBeDefined();
  });

  test('two subgraphs in one process do not mix, though type-graphql has one store for all', () =>
    expect(emitSubgraph({ name: 'other', resolvers: [OtherResolver], references: {} }).sdl).not.toContain('Child'));
});

@Resolver()
class OtherResolver {
  @Category('public.hub')
  @Query(() => String)
  word(): string {
    return 'word';
  }
}

const PUT_ONE = 'Put the item of the agreement that it holds beside it: @Category, which is printed as @tag.';

describe('the build fails by name', () => {
  enum Mood {
    GOOD = 'G',
  }
  registerEnumType(Mood, { name: 'Mood' });
  enum Unused {
    ONE = '1',
  }
  registerEnumType(Unused, { name: 'Unused' });

  @InputType()
  class MoodFilter {
    @Field(() => Mood, { nullable: true })
    mood?: Mood;
  }

  @ObjectType()
  class MoodRecord {
    @Category('health.status')
    @Field(() => Mood)
    mood!: Mood;

    @Field(() => String)
    addedLater!: string;

    @Category('health.status')
    @Category('care.status')
    @Field(() => String)
    ofTwo!: string;
  }

  @Resolver()
  class MoodResolver {
    @Category('health.status')
    @Query(() => MoodRecord)
    mood(
      @Category('health.status') @Category('care.legal') @Arg('of', () => String) _of: string,
      @Arg('where', () => MoodFilter) _where: MoodFilter,
    ): MoodRecord | undefined {
      return undefined;
    }
  }

  const problems = problemsOf(() => emitSubgraph({ name: 'moods', resolvers: [MoodResolver], references: {} }));

  test('for a field, an argument and an input field with none or with two', () =>
    expect(problems.toSorted()).toEqual([
      `MoodFilter.mood has no category. ${PUT_ONE}`,
      `MoodRecord.addedLater has no category. ${PUT_ONE}`,
      'MoodRecord.ofTwo has 2 categories: health.status, care.status. Keep one.',
      'Query.mood(of:) has 2 categories: health.status, care.legal. Keep one.',
    ]));

  test('for every value of an enum that nothing with a category mentions', () => {
    @ObjectType()
    class Lonely {
      @Field(() => Unused)
      value!: Unused;
    }
    @Resolver()
    class LonelyResolver {
      @Category('public.hub')
      @Query(() => Lonely)
      lonely(): Lonely | undefined {
        return undefined;
      }
    }
    expect(problemsOf(() => emitSubgraph({ name: 'x', resolvers: [LonelyResolver], references: {} }))).toEqual([
      `Lonely.value has no category. ${PUT_ONE}`,
      'Unused.ONE has no category: no field mentions it. Use it, or take it away.',
    ]);
  });

  test('for a field that breaks the promise of its type; the promise itself gives no field a category', () => {
    @ObjectType()
    @Category('public.hub')
    class Whole {
      @Category('public.hub')
      @Field(() => String)
      kept!: string;

      @Category('care.legal')
      @Field(() => String)
      broken!: string;

      @Field(() => String)
      silent!: string;
    }
    @Resolver()
    class WholeResolver {
      @Category('public.hub')
      @Query(() => Whole)
      whole(): Whole | undefined {
        return undefined;
      }
    }
    expect(problemsOf(() => emitSubgraph({ name: 'x', resolvers: [WholeResolver], references: {} }))).toEqual([
      'Whole.broken has the category care.legal, but its type promises public.hub.',
      `Whole.silent has no category. ${PUT_ONE}`,
    ]);
  });

  test('for two fields that graphql-jit would take for one', () => {
    @ObjectType()
    class Wor {
      @Category('public.hub')
      @Field(() => String)
      dy!: string;
    }
    @ObjectType()
    class Word {
      @Category('public.hub')
      @Field(() => String)
      y!: string;

      @Category('public.hub')
      @Field(() => Wor)
      wor!: Wor;
    }
    @Resolver()
    class WordResolver {
      @Category('public.hub')
      @Query(() => Word)
      word(): Word | undefined {
        return undefined;
      }
    }
    expect(problemsOf(() => emitSubgraph({ name: 'x', resolvers: [WordResolver], references: {} }))).toEqual([
      'Wor.dy and Word.y cannot be told apart when compiled: rename one.',
    ]);
  });

  test('for an entity that nothing looks up, so that its representation would be believed', () =>
    expect(problemsOf(() => emitSubgraph({ ...toyAgency(), references: {} }))).toEqual([
      'Child has a key but no reference resolver.',
    ]));
});
