export * from './DomainTable';
export * from './generateAgreementGrants';
export * from './generateAgreementSchema';
export * from './generateRowSecurity';
