export * from './createChangeFeed';
export * from './outboxStatements';
