export * from './compareReach';
export * from './describeRole';
export * from './diffAgreements';
export * from './explainField';
export * from './renderDiff';
export * from './renderExplanation';
export * from './renderRole';
export * from './signAgreement';
