export * from './assessment/end-of-care/endCare';
export * from './createHealth';
export * from './healthDatabase';
export * from './healthService';
export * from './healthTypes';
export * from './seed/seedHealth';
