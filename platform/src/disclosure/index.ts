export * from './discloseAverage';
export * from './discloseCount';
export * from './discloseRatio';
export * from './MeasureDefinition';
export * from './parseScorecardKey';
export * from './presentMeasures';
export * from './reportingPeriod';
export * from './symbols';
