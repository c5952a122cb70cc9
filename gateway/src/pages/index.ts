export * from './layout/html';
export * from './layout/renderPage';
export * from './pageHeaders';
export * from './pagesPlugin';
