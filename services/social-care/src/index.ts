export * from './socialCareDatabase';
export * from './placement/derivePlacements';
