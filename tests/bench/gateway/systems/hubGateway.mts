import { once } from 'node:events';
import { createGateway, createSignIn, httpTransport, type TrustedIssuer } from '@hub/gateway';
import { createLog, createPolicy, createTokenSigner, type AuditReceipt } from '@hub/platform';
import { loadAgreement, type ScopeAnswer } from '@hub/schema';
import { readGraph } from '../../../../hub/dist/readGraph.js';

/** Who may ask, and where the agencies are. */
export interface HubGatewaySettings {
  urls: Record<string, string>;
  issuer: TrustedIssuer;
  /** Whom the caller reaches, where that is not to be asked: its share of a request is seen by leaving it out. */
  scope?: ScopeAnswer;
}

const NOT_RECORDED: AuditReceipt = { chain: 'none', sequence: 0, hash: '' };

/**
 * The hub's gateway with all that it does before and after it asks the agencies: sign-in by bearer token, contract, limits,
 * shield, plan, scope, a token over each body, completion. Only the record goes nowhere, as no setting of the hub allows.
 */
async function main(): Promise<void> {
  const [{ urls, issuer, scope }] = (await once(process, 'message')) as [HubGatewaySettings];
  const policy = createPolicy(loadAgreement());
  const log = createLog('gateway', 'error');
  const names = Object.keys(urls);
  const publicUrl = 'http://localhost:4000';
  const overHttp = httpTransport(urls, { timeoutMs: 10_000 });
  const signIn = { issuers: [issuer], sessionSecret: Buffer.alloc(32, 1), policy, publicUrl, log };
  const gateway = await createGateway({
    policy,
    ...readGraph(policy),
    transport: scope ? { ...overHttp, resolveScope: async () => scope } : overHttp,
    tokenSigner: createTokenSigner(Object.fromEntries(names.map((name, at) => [name, Buffer.alloc(32, at + 1)]))),
    audit: { append: async () => NOT_RECORDED, ready: async () => undefined },
    lookups: { begin: () => Promise.reject(new Error('Nobody is looked for here.')) },
    authenticate: createSignIn(signIn).authenticate,
    agencies: Object.fromEntries(names.map((name) => [name, name])),
    // One caller asks as fast as it is answered.
    rates: { person: 0, address: 0 },
    publicUrl,
    log,
  });
  process.on('SIGTERM', () => process.exit(0));
  process.send!(Number(new URL(await gateway.listen(0, '127.0.0.1')).port));
}

void main();
