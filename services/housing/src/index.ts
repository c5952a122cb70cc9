export * from './createHousing';
export * from './housingDatabase';
export * from './housingService';
export * from './housingTypes';
export * from './seed/seedHousing';
