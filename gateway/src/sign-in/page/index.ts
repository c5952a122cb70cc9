export * from './html';
export * from './isForPeople';
export * from './refusalPage';
export * from './renderPage';
export * from './sendPage';
