export * from './settleDocument';
export * from './TrustedDocuments';
