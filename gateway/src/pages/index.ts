export * from './pagesPlugin';
