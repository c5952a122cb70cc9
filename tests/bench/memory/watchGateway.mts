import { startSubgraphs } from '../gateway/subgraphs/startSubgraphs.mts';
import { createCallers } from '../gateway/systems/createCallers.mts';
import { launchHubGateway } from '../gateway/systems/startSystems.mts';
import { stopProcess } from '../systems/startHubSystem.mts';
import { INSIGHT, type Watched } from './Watched.mts';

/** The gateway alone, over agencies that answer from memory: what grows is the gateway's own. */
export async function watchGateway(children: number): Promise<Watched> {
  const { child: subgraphs, urls } = await startSubgraphs(children);
  const { issuer, tokenOf } = await createCallers();
  const { child, url } = await launchHubGateway({ urls, issuer }, INSIGHT);
  return {
    child,
    url,
    tokenOf: ({ subject, role }) => tokenOf(subject, role),
    stop: async () => void (await Promise.all([child, subgraphs].map(stopProcess))),
  };
}
