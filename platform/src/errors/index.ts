export * from './errorCatalogue';
export * from './HubError';
