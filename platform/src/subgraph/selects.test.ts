import { parse, type FragmentDefinitionNode, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import { perSelection, selects } from './selects';

function infoOf(query: string): GraphQLResolveInfo {
  const [operation, ...fragments] = parse(query).definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  const byName = Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
  return { fieldNodes: operation.selectionSet.selections, fragments: byName } as unknown as GraphQLResolveInfo;
}

test.each([
  '{ health { nhsNumber { number } } }',
  '{ health { renamed: nhsNumber { number } } }',
  '{ health { ... on HealthRecord { nhsNumber { number } } } }',
  '{ health { ...parts } } fragment parts on HealthRecord { ...more } fragment more on HealthRecord { nhsNumber { number } }',
])('found: %s', (query) => expect(selects(infoOf(query), 'nhsNumber', 'number')).toBe(true));

test.each([
  '{ health { status { overdue } } }',
  '{ health { nhsNumber: status { number } } }',
  '{ health { status { nhsNumber } } }',
])('not found: %s', (query) => expect(selects(infoOf(query), 'nhsNumber')).toBe(false));

test('what a selection asks for is found once', () => {
  let times = 0;
  const asked = perSelection((info) => [selects(info, 'status'), ++times]);
  const [one, other] = [infoOf('{ health { status { overdue } } }'), infoOf('{ health { plan { version } } }')];
  expect([asked(one), asked(other), asked(one)]).toEqual([
    [true, 1],
    [false, 2],
    [true, 1],
  ]);
});
