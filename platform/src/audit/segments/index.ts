export * from './DropStatement';
export * from './dropSegment';
export * from './listSegments';
export * from './readDropped';
export * from './Segment';
export * from './segmentMigration';
