export * from './coordinates';
export * from './SchemaProblems';
export * from './unknownCategories';
