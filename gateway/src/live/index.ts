export * from './AgencyChanges';
export * from './createLiveLists';
export * from './LiveSettings';
