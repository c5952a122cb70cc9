import { startHub, type RunningHub } from './startHub';

const running = new Map<string, Promise<RunningHub>>();

/** The hub of this test file with that transport: started when it is first asked for, stopped after the last test. */
export function sharedHub(transport: 'direct' | 'http'): Promise<RunningHub> {
  const known = running.get(transport) ?? startHub({ transport });
  running.set(transport, known);
  return known;
}

export async function stopSharedHubs(): Promise<void> {
  const hubs = await Promise.allSettled(running.values());
  running.clear();
  for (const hub of hubs) if (hub.status === 'fulfilled') await hub.value.stop();
}
