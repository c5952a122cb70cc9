import type { Client } from 'pg';
import type { LookReader } from '../audit';
import type { SubgraphName } from '../caller';
import type { Database, DatabaseDefinition } from '../database';
import type { Policy } from '../policy';
import type { Population } from '../population';
import type { SubgraphDefinition, SubgraphTypes } from '../subgraph';

/** What a service is given by the process that runs it: nothing of it says which process that is. */
export interface ServiceDependencies {
  database: Database;
  policy: Policy;
  /** 32 bytes, the same in every process of this service: a page goes on in another process. */
  cursorKey: Uint8Array;
  /** The record of looks, for a service that says it reads them. */
  looks?: LookReader;
}

/** One agency's service: a subgraph and the database it keeps. The hub runs it in its own process or in one of its own. */
// A context is the service's own affair.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export interface Service<Context extends object = any> {
  name: SubgraphName;
  database: DatabaseDefinition;
  /** The part that the build of the graph needs: no database, no secret. */
  types: SubgraphTypes<Context>;
  /** Whether it reads the record of looks, which is in the hub's own database. */
  readsLooks?: true;
  create(dependencies: ServiceDependencies): SubgraphDefinition<Context>;
  /** Fills an empty database with this agency's part of made-up children, in the loader's transaction. */
  seed(client: Client, population: Population): Promise<void>;
}
