export * from './createVirtualSchool';
export * from './seed/seedVirtualSchool';
export * from './virtualSchoolDatabase';
export * from './virtualSchoolService';
export * from './virtualSchoolTypes';
