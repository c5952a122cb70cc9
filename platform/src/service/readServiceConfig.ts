import { z } from 'zod';
import { databaseUrlSetting, processSettings, readConfig, secretSetting } from '../config';
import type { LogLevel } from '../log';
import { observationConfigOf, observationSettings, type ObservationConfig } from '../observe';
import type { SubgraphName } from '../caller';

/** The settings of a service that is a process of its own. */
export interface ServiceConfig {
  host: string;
  port: number;
  tokenSecret: Uint8Array;
  cursorKey: Uint8Array;
  databaseUrl: string | undefined;
  dataDirectory: string;
  databasePrefix: string;
  /** Where the record of looks is, for a service that reads it; undefined: beside its own database. */
  looksUrl: string | undefined;
  logLevel: LogLevel;
  observation: ObservationConfig;
}

const common = {
  HUB_DATA_DIR: z.string().min(1),
  ...processSettings,
  ...observationSettings,
};

/**
 * Reads `HEALTH_PORT`, `HEALTH_TOKEN_SECRET` and the like for the service of that name, once.
 * @throws InvalidConfig with all problems in sentences.
 */
export function readServiceConfig(
  name: SubgraphName,
  environment: Readonly<Record<string, string | undefined>>,
): ServiceConfig {
  const own = (setting: string): string => `${name.toUpperCase().replaceAll('-', '_')}_${setting}`;
  const values = readConfig(
    z.object({
      ...common,
      [own('HOST')]: z.string().default('127.0.0.1'),
      // 0 takes any free port.
      [own('PORT')]: z.coerce.number().int().min(0).max(65_535).default(0),
      // Shared with the gateway and nobody else: whoever has it can ask the service for anything.
      [own('TOKEN_SECRET')]: secretSetting,
      [own('CURSOR_KEY')]: secretSetting.refine((key) => key.length === 32, 'must be exactly 32 bytes'),
      // Of the role in the hub's own database that may read looks and nothing else.
      [own('LOOKS_URL')]: databaseUrlSetting,
    }),
    environment,
  ) as Record<string, unknown> & z.infer<z.ZodObject<typeof common>>;
  return {
    host: values[own('HOST')] as string,
    port: values[own('PORT')] as number,
    tokenSecret: values[own('TOKEN_SECRET')] as Uint8Array,
    cursorKey: values[own('CURSOR_KEY')] as Uint8Array,
    databaseUrl: values.DATABASE_URL,
    dataDirectory: values.HUB_DATA_DIR,
    databasePrefix: values.HUB_DATABASE_PREFIX,
    looksUrl: values[own('LOOKS_URL')] as string | undefined,
    logLevel: values.HUB_LOG_LEVEL,
    observation: observationConfigOf(values),
  };
}
