export * from './html';
export * from './renderPage';
export * from './sendPage';
