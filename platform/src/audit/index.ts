export * from './AuditChain';
export * from './AuditEntry';
export * from './AuditStore';
export * from './SignedHeads';
export * from './auditMigration';
export * from './signHeads';
export * from './verifyAudit';
