import type { Log } from '@hub/platform';
import type { Agreement } from '@hub/schema';
import type { Persona } from '../personas';

/** What the demo identity provider is made from. */
export interface DemoIdentityProviderOptions {
  readonly dataDir: string;
  /** Where browsers reach the hub: `http://localhost:PORT`. */
  readonly publicUrl: string;
  readonly personas: readonly Persona[];
  readonly agreement: Agreement;
  /** Whether the database ever took records that are not synthetic. Asked at start and again on every sign-in and token. */
  readonly isReal: () => Promise<boolean>;
  readonly log: Log;
}
