export * from './createWithheldFacts';
