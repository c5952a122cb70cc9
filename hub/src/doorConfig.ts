import { CALLER_RATES, limitSettings, limitsOf, type CallerRates, type Limits } from '@hub/gateway';
import { z } from 'zod';
import { EXAMPLES_DIRECTORY } from './places';

/** What is asked of whoever comes to the graph: how much, how often, from where, and by which documents. */
export interface DoorConfig {
  readonly limits: Limits;
  readonly rates: CallerRates;
  readonly trustedProxies: readonly string[];
  /** A folder of `.graphql` files. */
  readonly trustedDocuments: string;
}

const rate = (value: number) => z.coerce.number().int().min(0).max(1e9).default(value);
const addresses = z.array(
  z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'must be addresses or networks with commas between them'),
);

export const doorSettings = {
  ...limitSettings,
  /** Requests a minute of one person; 0 for no limit. */
  HUB_REQUESTS_PER_MINUTE: rate(CALLER_RATES.person),
  /** Requests a minute from one address without a sign-in; 0 for no limit. */
  HUB_VISITOR_REQUESTS_PER_MINUTE: rate(CALLER_RATES.address),
  /** Proxies before the hub. Without them everybody who comes through one has its address. */
  HUB_TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(addresses)
    .default([]),
  /** What roles may ask that may not compose queries of their own. The explorer's examples, until others are agreed upon. */
  HUB_TRUSTED_DOCUMENTS: z.string().min(1).default(EXAMPLES_DIRECTORY),
};

type Values = z.infer<z.ZodObject<typeof doorSettings>>;

export const doorConfigOf = (values: Values): DoorConfig => ({
  limits: limitsOf(values),
  rates: { person: values.HUB_REQUESTS_PER_MINUTE, address: values.HUB_VISITOR_REQUESTS_PER_MINUTE },
  trustedProxies: values.HUB_TRUSTED_PROXIES,
  trustedDocuments: values.HUB_TRUSTED_DOCUMENTS,
});
