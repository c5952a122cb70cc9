export * from './createLookupLimit';
export * from './lookupMigration';
