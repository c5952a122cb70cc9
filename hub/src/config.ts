import { join } from 'node:path';
import { z } from 'zod';
import {
  observationConfigOf,
  observationSettings,
  processSettings,
  readConfig,
  type LogLevel,
  type ObservationConfig,
} from '@hub/platform';
import { auditConfigOf, auditSettings, type AuditConfig } from './auditConfig';
import { doorConfigOf, doorSettings, type DoorConfig } from './doorConfig';

const DEFAULT_DATA_DIRECTORY = join(__dirname, '..', '..', '.hub-data');

const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number from 0 to ${most}`)
    .transform(Number)
    .refine((value) => value <= most, `must be a whole number from 0 to ${most}`);

const shape = z.object({
  /** Where the pages and the graph are. 0 takes any free port. */
  PORT: wholeNumber(65_535).default(4000),
  /** The address to listen at. Anything but loopback turns the demo sign-in off. */
  HUB_HOST: z.string().min(1).default('127.0.0.1'),
  /** Where browsers reach the hub, when a proxy stands before it; cookies are `Secure` under https. */
  HUB_PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'must look like https://hub.example.gov.uk' }).optional(),
  /** A file of JSON that names the identity providers; the README shows one. */
  HUB_IDENTITY_PROVIDERS: z.string().min(1).optional(),
  /** Where keys, the embedded database and the signed audit heads are kept; git ignores the default. */
  HUB_DATA_DIR: z.string().min(1).default(DEFAULT_DATA_DIRECTORY),
  /** `direct` calls the services in this process; `http` gives each its own server on loopback. */
  HUB_TRANSPORT: z.enum(['direct', 'http'], 'must be direct or http').default('direct'),
  /** How many children an empty database is seeded with for trying out. */
  HUB_DEMO_CHILDREN: wholeNumber(100_000).optional(),
  ...auditSettings,
  ...doorSettings,
  ...processSettings,
  ...observationSettings,
});

/** The hub's settings, read once at the start of the process and passed in. */
export interface HubConfig {
  port: number;
  host: string;
  /** Undefined: `http://localhost:PORT`. */
  publicUrl: string | undefined;
  /** Path of a file; undefined: personas alone, and nobody where records are real. */
  identityProviders: string | undefined;
  /** A setting by its name, for those that a file names: the secrets of identity providers' clients. */
  setting(name: string): string | undefined;
  dataDirectory: string;
  /** Whether HUB_DATA_DIR was given: then it is used or refused, never replaced. */
  dataDirectoryIsExplicit: boolean;
  databaseUrl: string | undefined;
  databasePrefix: string;
  transport: 'direct' | 'http';
  /** Undefined: as many as suit, and none on somebody else's server. */
  demoChildren: number | undefined;
  audit: AuditConfig;
  door: DoorConfig;
  logLevel: LogLevel;
  observation: ObservationConfig;
}

/** @throws InvalidConfig with all problems in sentences. */
export function readHubConfig(environment: Readonly<Record<string, string | undefined>> = process.env): HubConfig {
  const values = readConfig(shape, environment);
  return {
    port: values.PORT,
    host: values.HUB_HOST,
    publicUrl: values.HUB_PUBLIC_URL,
    identityProviders: values.HUB_IDENTITY_PROVIDERS,
    setting: (name) => environment[name],
    dataDirectory: values.HUB_DATA_DIR,
    dataDirectoryIsExplicit: environment['HUB_DATA_DIR'] !== undefined,
    databaseUrl: values.DATABASE_URL,
    databasePrefix: values.HUB_DATABASE_PREFIX,
    transport: values.HUB_TRANSPORT,
    demoChildren: values.HUB_DEMO_CHILDREN,
    audit: auditConfigOf(values, values.HUB_DATA_DIR),
    door: doorConfigOf(values),
    logLevel: values.HUB_LOG_LEVEL,
    observation: observationConfigOf(values),
  };
}
