export * from './Limits';
export * from './limitDocument';
export * from './pageSizes';
