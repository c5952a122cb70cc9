export * from './Contract';
export * from './DocumentStore';
export * from './readCategories';
