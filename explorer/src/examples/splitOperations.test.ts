import { splitOperations } from './splitOperations';

test('each operation gets its own text, with the comments above it', () => {
  const [first, second, ...others] = splitOperations(
    '# One.\nquery A { a } # still A\n\n# Two.\n# More.\nmutation B { b }\n',
  );
  expect(first).toBe('# One.\nquery A { a } # still A\n');
  expect(second).toBe('# Two.\n# More.\nmutation B { b }\n');
  expect(others).toEqual([]);
});

test('a fragment stays with the operation before it', () => {
  expect(splitOperations('query A { a { ...F } }\nfragment F on T { f }\nquery B { b }')).toEqual([
    'query A { a { ...F } }\nfragment F on T { f }\n',
    'query B { b }\n',
  ]);
});
