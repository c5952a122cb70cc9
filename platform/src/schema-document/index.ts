export * from './coordinates';
export * from './SchemaProblems';
export * from './unknownCategories';
export * from './collectCategories';
