export * from './authorities/findAuthority';
export * from './importReturn';
export * from './load/realData';
export { CASELOAD_SIZE, type CaseloadWorker } from './load/allocateCaseload';
export { RealRefused, SyntheticRefused, type LoadReport } from './load/loadReturn';
export * from './report/describeImport';
export * from './report/writeReport';
