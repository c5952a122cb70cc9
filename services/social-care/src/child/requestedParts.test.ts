import 'reflect-metadata';
import { Kind, parse, type FieldNode, type FragmentDefinitionNode } from 'graphql';
import { requestedParts, requestsField } from './requestedParts';

function infoOf(query: string) {
  const { definitions } = parse(query);
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!;
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION) as FragmentDefinitionNode[];
  return {
    fieldNodes: operation.selectionSet.selections as FieldNode[],
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
  };
}

const parts = (query: string, via?: string) => [...requestedParts(infoOf(query), via)].sort();

test('parts of the child and of its care record', () =>
  expect(parts('{ child { id name { sex } care { status { asAt } } } }')).toEqual(['name', 'status']));

test('behind aliases, in inline and named fragments, nested', () =>
  expect(
    parts(`{ child { who: name { sex } ... on Child { a: care { ...Care } } } }
      fragment Care on CareRecord { ... { placement { type } } ...More }
      fragment More on CareRecord { reviews { heldOn } }`),
  ).toEqual(['name', 'placement', 'reviews']));

test('episodes are read only when they are asked for', () => {
  expect(parts('{ child { care { legal { legalStatus } } } }')).toEqual(['legal']);
  expect(parts('{ child { care { legal { episodes { startedOn } } } } }')).toEqual(['episodes', 'legal']);
});

test('moves are counted only when they are asked for', () => {
  expect(parts('{ child { care { placement { type } } } }')).toEqual(['placement']);
  expect(parts('{ child { care { placement { type moves } } } }')).toEqual(['placement', 'placementMoves']);
});

test('parts of the voice and of the care leaver; a name counts only where it hangs', () => {
  expect(parts('{ child { voice { shared { words } } leaver { address { postcode } activity { asAt } } } }')).toEqual([
    'activity',
    'address',
    'shared',
  ]);
  expect(parts('{ child { legal: localId leaver { plan: pathway { goals } } } }')).toEqual(['localId', 'pathway']);
});

test('of several selections under one name, the parts of all', () =>
  expect(parts('{ child { name { sex } } child { localId } }')).toEqual(['localId', 'name']));

test('what a variable may leave out counts as asked for', () =>
  expect(parts('query ($if: Boolean!) { child { name @include(if: $if) { sex } } }')).toEqual(['name']));

test('through a connection, and whether its total is asked for', () => {
  const query = '{ children { nodes { localId } ...Total } } fragment Total on ChildConnection { total: totalCount }';
  expect(parts(query, 'nodes')).toEqual(['localId']);
  expect(requestsField(infoOf(query), 'totalCount')).toBe(true);
  expect(requestsField(infoOf('{ children { nodes { id } } }'), 'totalCount')).toBe(false);
});
