export * from './DateScalar';
export * from './Measure';
export * from './MeasureComparator';
export * from './MeasureKind';
export * from './PageInfo';
export * from './RecordStatus';
export * from './ScorecardKey';
export * from './WithholdingGround';
