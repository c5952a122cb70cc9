import type { HubDatabases } from '@hub/cli';
import type { Caller, CallerIdentity, Policy, Subgraph, TokenSigner } from '@hub/platform';
import type { CallerScope } from '@hub/schema';
import type { Golden } from '../oracle/Golden.mts';
import type { Oracle } from '../oracle/createOracle.mts';
import type { Asker } from './askers.mts';

/** Real databases with the world's children in them, and the hub's parts upon them. */
export interface World {
  readonly golden: Golden;
  readonly oracle: Oracle;
  /** What the hub is made from: handed to its parts, and never asked for an answer here. */
  readonly policy: Policy;
  readonly databases: HubDatabases;
  /** Each agency behind its shield, on databases whose row-level security does not bind. */
  readonly shielded: ReadonlyMap<string, Subgraph>;
  /** Each agency without any layer: what there is to be had at all. */
  readonly open: ReadonlyMap<string, Subgraph>;
  readonly signer: TokenSigner;
  /** Whom the caller reaches, asked as the gateway asks on every request. */
  scopeOf(asker: Asker): Promise<CallerScope>;
  callerOf(asker: Asker, scope: CallerScope): Caller;
  identityOf(asker: Asker): CallerIdentity;
  /** The whole hub, over HTTP. */
  ask(asker: Asker, query: string): Promise<HubAnswer>;
  /** An administrator's statement in a database of the hub. */
  administer<Row extends object>(database: string, text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** An answer of the whole hub. */
export interface HubAnswer {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly receipt?: { readonly chain: string; readonly sequence: number };
  readonly errors: readonly { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}
