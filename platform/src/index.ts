export * from './audit';
export * from './caller';
export * from './errors';
export * from './policy';
export * from './population';
