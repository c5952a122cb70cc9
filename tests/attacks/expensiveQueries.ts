/** Queries that are short to send and long to answer, or long to plan. Each says what its refusal must name. */
export interface ExpensiveQuery {
  readonly name: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** What the sentence of the refusal says. */
  readonly says: string;
}

const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => of(index)).join(' ');
const nested = (depth: number, field: string, innermost: string): string =>
  `${`${field} { `.repeat(depth)}${innermost}${' }'.repeat(depth)}`;

/** For a role that may list children. */
export const EXPENSIVE_QUERIES: readonly ExpensiveQuery[] = [
  { name: '101 aliases', query: `{ ${many(101, (n) => `a${n}: hub { name }`)} }`, says: 'has 101 aliases; at most 50' },
  { name: '400 aliases', query: `{ ${many(400, (n) => `a${n}: hub { name }`)} }`, says: 'has 400 aliases; at most 50' },
  {
    name: 'aliases in a fragment that is used often',
    query: `{ ${many(11, (n) => `hub { ...F${n} }`)} } ${many(11, (n) => `fragment F${n} on HubInformation { ...A }`)} fragment A on HubInformation { ${many(10, (n) => `a${n}: name`)} }`,
    says: 'has 110 aliases; at most 50',
  },
  {
    name: 'depth',
    query: `{ children { nodes { ${nested(20, 'health { status { initialAssessment { child', 'id }}}')} } } }`,
    says: 'levels of',
  },
  {
    name: '500 duplicate fields',
    query: `{ hub { ${'name '.repeat(500)} } }`,
    says: 'has 499 repeated fields; at most 20',
  },
  {
    name: '500 duplicate fields through inline fragments',
    query: `{ hub { ${'... { name } '.repeat(500)} } }`,
    says: 'has 499 repeated fields; at most 20',
  },
  {
    name: 'a directive over and over',
    query: `query ($v: Boolean!) { hub { name ${'@include(if: $v) '.repeat(200)} } }`,
    variables: { v: true },
    says: 'has 200 directives; at most 50',
  },
  {
    name: 'fragments that nest and use each other twice',
    query: `{ hub { ...F0 } } ${many(30, (n) => `fragment F${n} on HubInformation { ... { ...F${n + 1} } ... { ...F${n + 1} } }`)} fragment F30 on HubInformation { name }`,
    says: 'has more than 1,000,000,000 fields; at most 1,000',
  },
  { name: 'fields', query: `{ hub { ${many(1200, (n) => `name${n}`)} } }`, says: 'has 1,201 fields; at most 1,000' },
  { name: 'tokens', query: `{ hub { name } } ${'query { hub { name } } '.repeat(700)}`, says: 'tokens; at most 4,000' },
  { name: 'characters', query: `{ hub { name } } #${'x'.repeat(40_000)}`, says: 'characters; at most 32,768' },
  {
    name: 'brackets',
    query: `{ children(where: ${'['.repeat(1000)}${']'.repeat(1000)}) { nodes { id } } }`,
    says: 'has 1,002 levels of brackets; at most 60',
  },
  {
    name: '__schema through fragments, types of fields of types',
    query: `{ ...Q } fragment Q on Query { s: __schema { types { ...T } } } fragment T on __Type { fields { type { fields { type { fields { name } } } } } }`,
    says: 'has 4 levels of lists of the schema itself; at most 3',
  },
  {
    name: '__schema through fragments, over and over',
    query: `{ ${many(40, (n) => `...Q${n}`)} } ${many(40, (n) => `fragment Q${n} on Query { s${n}: __schema { ...S } }`)} fragment S on __Schema { types { fields { type { fields { name description } } } } }`,
    says: 'values of the schema itself; at most 150,000',
  },
  {
    name: 'a page of a million',
    query: '{ children(first: 1000000) { nodes { id } } }',
    says: '"first" asks for 1,000,000 items, 999,800 more than a page may have (200).',
  },
  {
    name: 'a page of a million by a variable',
    query: 'query ($n: Int!) { children(first: $n) { nodes { id } } }',
    variables: { n: 1_000_000 },
    says: '"$n" asks for 1,000,000 items, 999,800 more than a page may have (200).',
  },
  {
    name: 'a page of a million by a variable’s default',
    query: 'query ($n: Int! = 1000000) { children(first: $n) { nodes { id } } }',
    says: '"$n" asks for 1,000,000 items',
  },
  {
    name: 'pages within pages',
    query: `query ($n: Int!) { children(first: $n) { nodes { ${many(12, (n) => `a${n}: health { status { reviewAssessments { child { health { status { reviewAssessments { id } } } } } } }`)} } } }`,
    variables: { n: 200 },
    says: 'asks for up to 72,200 items (lists within lists multiply); at most 50,000 are allowed, so 22,200 fewer',
  },
  {
    name: 'variables as a book',
    query: 'query ($ids: [ID!]) { hub { name } }',
    variables: { ids: Array.from({ length: 20_000 }, (_, index) => `${index}`) },
    says: 'comes with 20,001 values in its variables; at most 2,000',
  },
  {
    name: 'variables as an abyss',
    query: 'query ($where: ChildFilter) { children(where: $where) { nodes { id } } }',
    variables: { where: JSON.parse(`${'['.repeat(1000)}${']'.repeat(1000)}`) },
    says: 'comes with 13 levels in its variables; at most 12',
  },
];
