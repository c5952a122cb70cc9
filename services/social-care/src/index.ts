export * from './createSocialCare';
export * from './import';
export * from './placement/derivePlacements';
export * from './seed/seedSocialCare';
export * from './socialCareDatabase';
export * from './socialCareService';
export * from './socialCareTypes';
