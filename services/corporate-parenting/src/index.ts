export * from './corporateParentingDatabase';
export * from './corporateParentingService';
export * from './corporateParentingTypes';
export * from './createCorporateParenting';
export * from './seed/seedCorporateParenting';
