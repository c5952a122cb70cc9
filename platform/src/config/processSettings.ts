import { z } from 'zod';

/** 32 bytes or more, in base64url; never printed. */
export const secretSetting = z
  .string()
  .regex(/^[\w-]{43,}$/, 'must be 32 bytes or more, written in base64url')
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')));

export const databaseUrlSetting = z
  .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/postgres' })
  .optional();

/** The settings that every process of the hub has under the same name. */
export const processSettings = {
  /** An administrator's URL of a PostgreSQL server, from which databases and roles are made. Without it one is run here. */
  DATABASE_URL: databaseUrlSetting,
  /** What the names of databases and roles begin with. */
  HUB_DATABASE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,24}$/, 'must be lower-case letters, digits and _')
    .default('hub_'),
  HUB_LOG_LEVEL: z
    .enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug'], 'must be silent, fatal, error, warn, info or debug')
    .default('warn'),
};
