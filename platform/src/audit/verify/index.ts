export * from './ChainCheck';
export * from './verifyAudit';
