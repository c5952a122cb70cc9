export * from './Batch';
export * from './sendBatch';
