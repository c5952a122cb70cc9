import type { GatewayLayers, GatewayOptions } from '@hub/gateway';
import type { TokenSigner, TokenVerifier } from '@hub/platform';
import type { CallerRoles } from './openDatabases';

/**
 * Layers that a test leaves out to see that the others hold alone, or that a benchmark replaces to see what they cost.
 * Given by constructor, never by settings.
 */
export interface Layers extends GatewayLayers {
  callerRoles?: CallerRoles;
  /** How gateway and agencies tell each other who asks. */
  tokens?: { signer: TokenSigner; verifier: TokenVerifier };
  audit?: GatewayOptions['audit'];
}
