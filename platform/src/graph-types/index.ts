export * from './DateScalar';
export * from './PageInfo';
export * from './RecordStatus';
