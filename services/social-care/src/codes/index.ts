export * from './defineCodeSet';
export * from './identityCodes';
export * from './legalCodes';
export * from './placementCodes';
export * from './reasonEndedCodes';
