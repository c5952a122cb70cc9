import { sharedHub } from './sharedHub';
import type { RunningHub } from './startHub';

/** Runs the same behaviours against a hub in one process and against one whose services are called over HTTP. */
export function inBothTransports(name: string, behaviours: (hub: () => RunningHub) => void): void {
  describe.each(['direct', 'http'] as const)(`${name} (%s)`, (transport) => {
    let running: RunningHub;
    beforeAll(async () => {
      running = await sharedHub(transport);
    });
    behaviours(() => running);
  });
}
