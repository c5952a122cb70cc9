export * from './CallerRates';
export * from './createCallerLimit';
