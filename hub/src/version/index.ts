export * from './agreementOf';
export * from './folderVersion';
export * from './openVersion';
export type { Version } from './Version';
