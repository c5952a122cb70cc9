export * from './assuranceDatabase';
export * from './assuranceService';
export * from './assuranceTypes';
export * from './createAssurance';
export * from './record-match/proposeMatches';
export * from './seed/seedAssurance';
