import { pino, type DestinationStream, type Level, type Logger } from 'pino';
import { describeError } from './describeError';
import { keepLoggedFields } from './loggedFields';

export type Log = Logger;
export type LogLevel = Level | 'silent';

/**
 * The log of one process, as JSON lines. Personal data cannot enter it by mistake: only the fields of `LOGGED_FIELDS`
 * are written, an error loses its message (PostgreSQL puts values into it), and arguments for %s are dropped.
 */
export function createLog(name: string, level: LogLevel = 'info', destination?: DestinationStream): Log {
  const log = pino(
    {
      name,
      level,
      base: {},
      formatters: { log: keepLoggedFields },
      hooks: { logMethod: withoutArguments },
      serializers: { err: describeError },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination ?? pino.destination({ fd: 2, sync: true }),
  );
  return filterChildren(log);
}

/** Pino's formatters do not reach the fields of a child logger. Children inherit this method from their parent. */
function filterChildren(log: Log): Log {
  const child: Function = log.child;
  const withListedFields = function (this: Log, fields: Record<string, unknown>, options?: object): Log {
    return child.call(this, keepLoggedFields(fields), options);
  };
  return Object.assign(log, { child: withListedFields });
}

/** Pino would take an error's message as the line's message, and print arguments that follow: both may be personal. */
function withoutArguments(this: Logger, args: unknown[], method: (...args: never[]) => void): void {
  const [first, message] = args;
  const line = typeof first === 'string' ? [first] : [first, typeof message === 'string' ? message : 'unexpected'];
  method.apply(this, line as never[]);
}
