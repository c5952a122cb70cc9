import {
  InvalidConfig,
  observationConfigOf,
  observationSettings,
  processSettings,
  readConfig,
  secretSetting,
  type LogLevel,
  type ObservationConfig,
  type SubgraphName,
} from '@hub/platform';
import { z } from 'zod';
import { auditConfigOf, auditSettings, type AuditConfig } from '../auditConfig';
import { doorConfigOf, doorSettings, type DoorConfig } from '../doorConfig';

/** Where one service is, and the secret by which it knows this gateway. */
export interface ServiceAddress {
  readonly url: string;
  readonly tokenSecret: Uint8Array;
}

/** The settings of a gateway that is a process of its own. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly identityProviders: string;
  setting(name: string): string | undefined;
  readonly sessionSecret: Uint8Array;
  readonly services: Readonly<Record<SubgraphName, ServiceAddress>>;
  /** How long a service may take to answer, in milliseconds. */
  readonly timeout: number;
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  readonly databasePrefix: string;
  readonly audit: AuditConfig;
  readonly door: DoorConfig;
  readonly logLevel: LogLevel;
  readonly observation: ObservationConfig;
}

type Environment = Readonly<Record<string, string | undefined>>;

const address = (example: string) => z.url({ protocol: /^https?$/, error: `must look like ${example}` });

const shape = z.object({
  HUB_HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HUB_PUBLIC_URL: address('https://hub.example.gov.uk'),
  HUB_IDENTITY_PROVIDERS: z.string().min(1),
  /** The same in every gateway: a session that one began, another goes on with. */
  HUB_SESSION_SECRET: secretSetting,
  HUB_SERVICE_TIMEOUT: z.coerce.number().int().min(100).max(60_000).default(10_000),
  HUB_DATA_DIR: z.string().min(1),
  ...auditSettings,
  ...doorSettings,
  ...processSettings,
  ...observationSettings,
});

/**
 * Reads the gateway's own settings, and `HEALTH_URL`, `HEALTH_TOKEN_SECRET` and the like for each service.
 * @throws InvalidConfig with all problems in sentences
 */
export function readGatewayConfig(
  names: readonly SubgraphName[],
  environment: Environment = process.env,
): GatewayConfig {
  const problems: string[] = [];
  const collect = <Value>(read: () => Value): Value | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InvalidConfig)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const own = collect(() => readConfig(shape, environment));
  const services = names.map((name) => [name, collect(() => readAddress(name, environment))] as const);
  if (problems.length > 0 || !own) throw new InvalidConfig(problems);
  return {
    host: own.HUB_HOST,
    port: own.PORT,
    publicUrl: own.HUB_PUBLIC_URL,
    identityProviders: own.HUB_IDENTITY_PROVIDERS,
    setting: (name) => environment[name],
    sessionSecret: own.HUB_SESSION_SECRET,
    services: Object.fromEntries(services.map(([name, found]) => [name, found!])),
    timeout: own.HUB_SERVICE_TIMEOUT,
    databaseUrl: own.DATABASE_URL,
    dataDirectory: own.HUB_DATA_DIR,
    databasePrefix: own.HUB_DATABASE_PREFIX,
    audit: auditConfigOf(own, own.HUB_DATA_DIR),
    door: doorConfigOf(own),
    logLevel: own.HUB_LOG_LEVEL,
    observation: observationConfigOf(own),
  };
}

function readAddress(name: SubgraphName, environment: Environment): ServiceAddress {
  const prefix = name.toUpperCase().replaceAll('-', '_');
  const values = readConfig(
    z.object({ [`${prefix}_URL`]: address('http://health:4100'), [`${prefix}_TOKEN_SECRET`]: secretSetting }),
    environment,
  );
  return { url: values[`${prefix}_URL`] as string, tokenSecret: values[`${prefix}_TOKEN_SECRET`] as Uint8Array };
}
