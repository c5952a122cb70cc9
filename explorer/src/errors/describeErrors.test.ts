import { describeErrors } from './describeErrors';

const away = (path: (string | number)[]) => ({
  message: 'Health did not answer.',
  path,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', agency: 'Health' },
});

test('errors of one code become one sentence that names the agency once', () => {
  const problems = describeErrors([away(['children', 'nodes', 0, 'health']), away(['children', 'nodes', 1, 'health'])]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', where: 'Where: Health.' });
  expect(problems[0]!.sentence).toContain('Missing does not mean that nothing is recorded');
});

test('places without an agency are named without list positions, three at most', () => {
  const refused = ['a', 'b', 'c', 'd'].map((field) => ({
    message: 'No.',
    path: ['children', 'nodes', 7, field],
    extensions: { code: 'FORBIDDEN' },
  }));
  expect(describeErrors(refused)[0]!.where).toBe(
    'Where: children.nodes.a, children.nodes.b, children.nodes.c and 1 more.',
  );
});

test('an error of the whole answer names no place', () => {
  expect(describeErrors([{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }])[0]!.where).toBe('');
});

test('a code without a sentence shows the words and the code of the hub', () => {
  expect(describeErrors([{ message: 'New kind of trouble.', extensions: { code: 'NEW_CODE' } }])[0]).toMatchObject({
    sentence: 'New kind of trouble.',
    nextStep: 'The hub’s code for this is NEW_CODE.',
  });
});

test('a message without a code counts as an error inside the hub', () => {
  expect(describeErrors([{ message: 'x' }])[0]!.code).toBe('INTERNAL_SERVER_ERROR');
});

test('the hub’s own words are shown once each where they tell what to correct', () => {
  const refused = (message: string, code: string) => ({ message, extensions: { code } });
  const words = 'Give the reason for your look in 10 to 500 characters.';
  const [value, access] = describeErrors([
    refused(words, 'BAD_USER_INPUT'),
    refused(words, 'BAD_USER_INPUT'),
    refused('The data-sharing agreement does not give you this for your purpose.', 'FORBIDDEN'),
  ]);
  expect([value!.said, access!.said]).toEqual([[words], []]);
});

test.each([
  ['QUERY_TOO_EXPENSIVE', 'first is 100000; it must be from 1 to 200.'],
  ['GRAPHQL_PARSE_FAILED', 'Syntax Error: Unexpected <EOF>.'],
  ['UNAUTHENTICATED', 'Choose what you act for first: DIRECT_CARE, STATUTORY_DUTY.'],
])('%s says which limit, place or choice it is about', (code, message) =>
  expect(describeErrors([{ message, extensions: { code } }])[0]!.said).toEqual([message]),
);

test('the words of whoever is only signed out are not said twice', () =>
  expect(
    describeErrors([
      {
        message: 'You are not signed in, or your sign-in is no longer valid.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ])[0]!.said,
  ).toEqual([]));
