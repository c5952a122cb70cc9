export * from './askOperations';
export * from './readOperations';
export type { RecordedOperation } from './RecordedOperation';
