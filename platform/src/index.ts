export * from './audit';
export * from './caller';
export * from './config';
export * from './errors';
export * from './log';
export * from './policy';
export * from './population';
