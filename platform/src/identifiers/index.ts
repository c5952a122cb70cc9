export * from './nhsNumber';
export * from './uniquePupilNumber';
