export * from './carePlanCodes';
export * from './defineCodeSet';
export * from './defineWords';
export * from './identityCodes';
export * from './leaverCodes';
export * from './legalCodes';
export * from './placementCodes';
export * from './reasonEndedCodes';
