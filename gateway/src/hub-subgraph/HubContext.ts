import type { Caller } from '@hub/platform';
import type { HubInformation } from './HubInformation.type';

/** What a resolver of the hub's own subgraph is given. */
export interface HubContext {
  caller: Caller;
  information: HubInformation;
}
