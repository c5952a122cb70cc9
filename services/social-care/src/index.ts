export * from './socialCareDatabase';
export * from './placement/derivePlacements';
export * from './import';
