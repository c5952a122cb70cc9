export * from './exportAudit';
export * from './ExportLine';
export * from './verifyExport';
