import { createRandom } from '@hub/platform';
import { startHub, type RunningHub } from '../../support/startHub';
import type { Caller } from './Caller';
import { createBookingWriter } from './callers/createBookingWriter';
import { createReader } from './callers/createReader';
import { createViewWriter } from './callers/createViewWriter';
import { startKillableServer, type KillableServer } from './KillableServer';
import { Ledger } from './Ledger';
import { planRounds, type Round } from './Round';

/** A hub, its PostgreSQL, and everybody who will be asking while both are killed. */
export interface KillProof {
  readonly server: KillableServer;
  readonly ledger: Ledger;
  readonly callers: readonly Caller[];
  readonly bookings: readonly ReturnType<typeof createBookingWriter>[];
  readonly rounds: readonly Round[];
  /** Another process after each kill. */
  hub: RunningHub;
  close(): Promise<void>;
}

const PAGE = '{ children(first: 20) { nodes { id name { familyName } health { status { overdue } } } } }';
const WORKLIST = '{ healthAssessments(first: 30) { nodes { id status child { id name { familyName } } } } }';
const OWN = '{ children(first: 1) { nodes { id name { givenName } accessLog(first: 3) { nodes { who } } } } }';

/** @param seed the same kills at the same moments, as far as a machine can do that */
export async function openKillProof(times: number, seed: number): Promise<KillProof> {
  const server = await startKillableServer();
  const environment = { DATABASE_URL: server.url, HUB_REQUESTS_PER_MINUTE: '0' };
  const hub = await startHub({ transport: 'direct', environment });
  const ledger = new Ledger();
  const bookings = [
    createBookingWriter('FirstBookings', 'nurse', 0, ledger),
    createBookingWriter('SecondBookings', 'second-nurse', 1, ledger),
  ];
  const proof: KillProof = {
    server,
    ledger,
    bookings,
    callers: [
      createReader('FirstPage', 'social-worker', PAGE),
      createReader('SecondPage', 'team-manager', PAGE),
      createReader('Worklist', 'nurse', WORKLIST),
      createReader('OwnRecord', 'care-experienced', OWN),
      createViewWriter('FirstViews', 'social-worker', ledger, createRandom(seed + 1)),
      createViewWriter('SecondViews', 'other-social-worker', ledger, createRandom(seed + 2)),
      ...bookings,
    ],
    rounds: planRounds(times, createRandom(seed)),
    hub,
    close: async () => {
      await proof.hub.stop();
      await server.close();
    },
  };
  for (const caller of proof.callers) await caller.prepare(await hub.as(caller.persona));
  return proof;
}
