import type { ApolloServerOptions } from '@apollo/server';
import type { Log } from '@hub/platform';

type Logger = NonNullable<ApolloServerOptions<object>['logger']>;

/** Apollo Server puts errors into its messages, and errors can hold anything: only that there was one is logged. */
export const apolloLogger = (log: Log): Logger => ({
  debug: () => undefined,
  info: () => undefined,
  warn: () => log.warn('Apollo Server warned'),
  error: () => log.error('Apollo Server met an error'),
});
