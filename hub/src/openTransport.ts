import { httpTransport, inProcessTransport, type SubgraphTransport } from '@hub/gateway';
import { serveSubgraph, type Log, type Subgraph, type SubgraphName } from '@hub/platform';

/** How long the gateway waits for a subgraph over HTTP, in milliseconds. */
const TIMEOUT = 10_000;

/** The gateway's way to the services, and where they listen when it is HTTP. */
export interface OpenTransport {
  transport: SubgraphTransport;
  urls: Readonly<Record<SubgraphName, string>>;
  closeTransport(): Promise<void>;
}

/** Direct calls in this process, or a server of its own on loopback for each subgraph. */
export async function openTransport(
  kind: 'direct' | 'http',
  subgraphs: readonly Subgraph[],
  log: Log,
): Promise<OpenTransport> {
  if (kind === 'direct')
    return { transport: inProcessTransport([...subgraphs]), urls: {}, closeTransport: async () => undefined };
  const servers = await Promise.all(
    subgraphs.map(async (subgraph) => ({
      name: subgraph.name,
      ...(await serveSubgraph(subgraph, { host: '127.0.0.1', port: 0, log })),
    })),
  );
  const urls = Object.fromEntries(servers.map(({ name, url }) => [name, url]));
  return {
    transport: httpTransport(urls, { timeoutMs: TIMEOUT }),
    urls,
    closeTransport: async () => void (await Promise.all(servers.map((server) => server.close()))),
  };
}
