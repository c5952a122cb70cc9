export * from './Limits';
export * from './limitDocument';
export * from './limitOperation';
export * from './limitSettings';
export * from './limitVariables';
export * from './pageSizes';
