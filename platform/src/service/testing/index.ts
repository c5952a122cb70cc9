export * from './countReads';
export * from './createAsk';
export * from './openTestServer';
export * from './undescribed';
