import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The agencies of the graph that a question of the benchmark goes to. */
export const ASKED_AGENCIES = ['social-care', 'health', 'virtual-school', 'housing'];

/** Agencies that answer from memory, behind every system alike. */
export interface Subgraphs {
  child: ChildProcess;
  /** Where each listens. */
  urls: Record<string, string>;
}

/** Starts the one process that they share. */
export async function startSubgraphs(children: number): Promise<Subgraphs> {
  const child = fork(join(import.meta.dirname, 'server.mts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  child.send({ agencies: ASKED_AGENCIES, children });
  const [ports] = (await once(child, 'message')) as [Record<string, number>];
  const urls = Object.entries(ports).map(([agency, port]) => [agency, `http://127.0.0.1:${port}`]);
  return { child, urls: Object.fromEntries(urls) as Record<string, string> };
}
