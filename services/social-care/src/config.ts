import { join } from 'node:path';
import { z } from 'zod';
import { readConfig, type LogLevel } from '@hub/platform';

const key = z
  .string()
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes, written in base64url');

const shape = z.object({
  /** Where the gateway reaches this service. */
  SOCIAL_CARE_HOST: z.string().min(1).default('127.0.0.1'),
  SOCIAL_CARE_PORT: z.coerce.number().int().min(0).max(65535).default(4001),
  /** Shared with the gateway alone: who has it can speak for any caller. */
  SOCIAL_CARE_TOKEN_SECRET: key,
  /** Shared by the processes of this service: cursors are sealed under it. */
  SOCIAL_CARE_CURSOR_KEY: key,
  /** An administrator's URL of the agency's PostgreSQL server; without it the service runs PostgreSQL itself. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/postgres' })
    .optional(),
  /** Holds the keys of the database roles, and the files of a PostgreSQL that the service runs itself. */
  HUB_DATA_DIR: z
    .string()
    .min(1)
    .default(join(__dirname, '..', '..', '..', '.hub-data')),
  /** What the names of databases and roles begin with. */
  HUB_DATABASE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,24}$/, 'must be lower-case letters, digits and _')
    .default('hub_'),
  HUB_LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('warn'),
});

/** The settings of the service's own process, read once and passed in. */
export interface SocialCareConfig {
  host: string;
  port: number;
  tokenSecret: Uint8Array;
  cursorKey: Uint8Array;
  databaseUrl: string | undefined;
  dataDirectory: string;
  databasePrefix: string;
  logLevel: LogLevel;
}

/** @throws InvalidConfig with all problems in sentences. */
export function readSocialCareConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): SocialCareConfig {
  const values = readConfig(shape, environment);
  return {
    host: values.SOCIAL_CARE_HOST,
    port: values.SOCIAL_CARE_PORT,
    tokenSecret: values.SOCIAL_CARE_TOKEN_SECRET,
    cursorKey: values.SOCIAL_CARE_CURSOR_KEY,
    databaseUrl: values.DATABASE_URL,
    dataDirectory: values.HUB_DATA_DIR,
    databasePrefix: values.HUB_DATABASE_PREFIX,
    logLevel: values.HUB_LOG_LEVEL,
  };
}
