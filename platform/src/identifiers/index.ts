export * from './isUuid';
export * from './nhsNumber';
export * from './uniquePupilNumber';
