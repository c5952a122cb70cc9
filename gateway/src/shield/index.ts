export * from './ContextualShield';
export * from './Touched';
export * from './touchedByDocument';
export * from './touchedByVariables';
