import { randomUUID } from 'node:crypto';
import type { CallerIdentity, SubgraphName, TokenSigner } from '@hub/platform';
import type { SubgraphTransport } from '../transport';

type Listener = (agency: SubgraphName) => void;

export interface AgencyChangesDependencies {
  readonly transport: Pick<SubgraphTransport, 'onChange'>;
  readonly tokenSigner: TokenSigner;
  readonly agencies: Readonly<Record<SubgraphName, string>>;
  readonly agreementDigest: string;
}

/**
 * Which agency's data changed, for all live lists of this process: one connection to each agency, for as long as anybody
 * listens. What changed is not told: every list finds out by asking anew what its own reader may see.
 */
export class AgencyChanges {
  private readonly listeners = new Set<Listener>();
  private stops: (() => void)[] = [];

  constructor(private readonly dependencies: AgencyChangesDependencies) {}

  /** @returns how to stop */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.open();
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) this.close();
    };
  }

  private open(): void {
    const { transport, tokenSigner, agencies, agreementDigest } = this.dependencies;
    this.stops = Object.keys(agencies).map((agency) =>
      transport.onChange(
        agency,
        () => tokenSigner.sign(agency, { ...GATEWAY, requestId: randomUUID(), agreementDigest }, ''),
        () => this.listeners.forEach((listener) => listener(agency)),
      ),
    );
  }

  private close(): void {
    for (const stop of this.stops.splice(0)) stop();
  }
}

/** Nobody's question: the gateway's own. It is told of no child, so it needs no role that reaches one. */
const GATEWAY: Pick<CallerIdentity, 'subject' | 'role' | 'purpose'> = {
  subject: 'hub-gateway',
  role: 'ANONYMOUS',
  purpose: null,
};
