import pg from 'pg';

/** The database did not answer: it is away, refuses connections, or the connection was lost. Names no host. */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The database does not answer.', { cause });
    this.name = 'DatabaseUnavailable';
  }
}

/** SQLSTATE classes: connection exception, insufficient resources, operator intervention other than a time limit. */
const AWAY = /^(08|53|57P)/;
const LOST =
  /^(Connection terminated|Client has encountered a connection error|Query read timeout|timeout e|Client was closed)/;

/** The error as callers of this package see it: one class for all the ways in which a database can be away. */
export function asDatabaseError(error: unknown): unknown {
  if (error instanceof pg.DatabaseError) return AWAY.test(error.code ?? '') ? new DatabaseUnavailable(error) : error;
  const { message, syscall } = error as { message?: string; syscall?: string };
  return syscall || LOST.test(message ?? '') ? new DatabaseUnavailable(error) : error;
}
