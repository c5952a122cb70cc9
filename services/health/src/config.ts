import { z } from 'zod';
import { readConfig } from '@hub/platform';

/** 32 bytes or more, in base64url; never printed. */
const secret = z
  .string()
  .regex(/^[\w-]{43,}$/, 'must be 32 bytes or more, written in base64url')
  .transform((text) => new Uint8Array(Buffer.from(text, 'base64url')));

const shape = z.object({
  HEALTH_HOST: z.string().default('127.0.0.1'),
  /** 0 takes any free port. */
  HEALTH_PORT: z.coerce.number().int().min(0).max(65535).default(4102),
  /** Shared with the gateway and nobody else: whoever has it can ask health for anything. */
  HEALTH_TOKEN_SECRET: secret,
  /** The same in every process of this service, so that a page can go on in another. */
  HEALTH_CURSOR_KEY: secret.refine((key) => key.length === 32, 'must be exactly 32 bytes'),
  /** An administrator's URL of health's own PostgreSQL server. Without it one is run here. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/postgres' })
    .optional(),
  HUB_DATA_DIR: z.string().min(1),
  HUB_DATABASE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,24}$/, 'must be lower-case letters, digits and _')
    .default('hub_'),
  HUB_LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('warn'),
});

export type HealthConfig = z.infer<typeof shape>;

/** The settings of health as a process of its own, read once. @throws InvalidConfig with all problems in sentences. */
export const readHealthConfig = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): HealthConfig => readConfig(shape, environment);
