import type { LoadGenerator } from '../load/LoadGenerator.mts';
import { figuresOf, sumOf } from '../measure/figures.mts';
import { processMilliseconds } from '../measure/processTime.mts';
import type { System, Window } from '../systems/System.mts';
import type { GatewayBenchOptions } from './options.mts';

/** What one system's turn showed; CPU is per request. */
export interface GatewayTurn {
  requestsPerSecond: number;
  p50Milliseconds: number;
  p95Milliseconds: number;
  /** Of the gateway's process alone. */
  nodeCpuMilliseconds: number;
  /** Of the process with all the agencies: about the same whoever asks them. */
  subgraphsCpuMilliseconds: number;
  requests: number;
  failed: number;
  answerBytes: number;
}

/** Nobody else is asked meanwhile, so what the agencies work is for this system. */
export async function measureGateway(
  generator: LoadGenerator,
  { system, windows }: { system: System; windows: Window[] },
  subgraphs: number,
  { connections, requests, seconds }: Pick<GatewayBenchOptions, 'connections' | 'requests' | 'seconds'>,
): Promise<GatewayTurn> {
  const own = (): number => sumOf(system.processes.map(processMilliseconds));
  const [ownBefore, before] = [own(), processMilliseconds(subgraphs)];
  const result = await generator.run({
    url: system.url,
    headers: system.headers('picture'),
    bodies: windows.map((window) => system.body('picture', window)),
    connections,
    requests,
    seconds,
  });
  const { postgresCpuMilliseconds: subgraphsCpuMilliseconds, ...figures } = figuresOf(
    result,
    own() - ownBefore,
    processMilliseconds(subgraphs) - before,
  );
  const answerBytes = Math.round(result.bytes / result.requests);
  return { ...figures, subgraphsCpuMilliseconds, requests: result.requests, failed: result.failed, answerBytes };
}
