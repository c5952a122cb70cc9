import type { AuditChain, Log, LookupLimit, Observer, Policy, SubgraphName, TokenSigner } from '@hub/platform';
import type { RoleName } from '@hub/schema';
import type { FastifyInstance, FastifyPluginAsync, FastifyPluginCallback } from 'fastify';
import type { TrustedDocuments } from '../documents';
import type { Plan } from '../execute/plan/loadPlanner';
import type { Limits } from '../limits';
import type { LiveSettings } from '../live';
import type { CallerRates } from '../rate';
import type { Authenticate } from '../sign-in/Identity';
import type { SubgraphTransport } from '../transport';
import type { GatewayLayers } from './GatewayLayers';

/** What a gateway is made of. It reads no settings and knows no agency but by this. */
export interface GatewayOptions {
  readonly policy: Policy;
  readonly supergraphSdl: string;
  /** How operations over the supergraph are planned: in this process without it. */
  readonly plan?: Plan;
  /** The API schema of each role, composed when the project was built. */
  readonly contracts: Readonly<Record<RoleName, string>>;
  readonly transport: SubgraphTransport;
  readonly tokenSigner: TokenSigner;
  readonly audit: Pick<AuditChain, 'append' | 'ready'>;
  /** Counts who looked for a child in an emergency and found nobody. */
  readonly lookups: Pick<LookupLimit, 'begin'>;
  readonly authenticate: Authenticate;
  /** The public name of each subgraph's agency. */
  readonly agencies: Readonly<Record<SubgraphName, string>>;
  readonly log: Log;
  /** Figures and traces; nothing is watched without it. */
  readonly observer?: Observer;
  /** Where browsers reach the hub; their requests must come from its own pages. */
  readonly publicUrl?: string;
  readonly limits?: Limits;
  readonly rates?: CallerRates;
  /** Addresses and networks of the proxies before this gateway: what they say of where a request comes from is believed. */
  readonly trustedProxies?: readonly string[];
  /** What roles may ask that may not compose; none without it. */
  readonly documents?: TrustedDocuments;
  readonly live?: LiveSettings;
  readonly layers?: GatewayLayers;
  /** Sign-in and pages. */
  readonly plugins?: readonly (FastifyPluginCallback | FastifyPluginAsync)[];
}

/** A gateway that answers. */
export interface Gateway {
  readonly app: FastifyInstance;
  /** @returns the address that it listens on */
  listen(port: number, host: string): Promise<string>;
  /** Takes no more requests, finishes those in flight, and lets go of the subgraphs. */
  close(): Promise<void>;
}
