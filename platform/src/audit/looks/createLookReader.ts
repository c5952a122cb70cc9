import type pg from 'pg';
import type { Caller } from '../../caller';
import { hubError } from '../../errors';
import { createDatabase, type Database, type Query } from '../../database';
import type { Log } from '../../log';
import type { AuditEntry } from '../AuditEntry';
import { keepCaughtUp } from './keepCaughtUp';
import type { ControllerReach, LookPosition, RecordedLook } from './Look';
import type { LookReader } from './LookReader';
import * as queries from './lookQueries';
import { ownChildren } from './ownChildren';

/** Records that are taken over in one statement: about half a second of it. */
const AT_ONCE = 1_000;
/** Nobody waits longer than a request may take. What was taken over stays so: the next question begins further on. */
const MOST_ROUNDS = 8;
const STILL_BEHIND = 'The record of looks is being brought up to date after a busy time. Ask again in a minute.';

/** Who takes records over is nobody whom the agreement knows. */
const NOBODY: Caller = {
  subject: '',
  role: '',
  purpose: null,
  requestId: '',
  agreementDigest: '',
  scope: { kind: 'NONE' },
};

/** As `createLookReader`, and taking records over from time to time until it is closed. */
export function openLookReader(login: pg.ClientConfig, log: Log): LookReader {
  const looks = createLookReader(login);
  const keeping = keepCaughtUp(looks, log);
  return { ...looks, close: () => keeping.stop().then(looks.close) };
}

/** @param login of the role that may read looks and nothing else */
export function createLookReader(login: pg.ClientConfig): LookReader {
  const database = openAs(login);
  const catchUp = (most: number): Promise<number> =>
    database.writeAs(NOBODY, async (run) => (await run<{ taken: number }>(queries.catchUp(most)))[0]!.taken);

  /** What was committed before the question is in the answer. */
  async function ask<Row>(caller: Caller, query: Query): Promise<Row[]> {
    for (let round = 1; (await catchUp(AT_ONCE)) === AT_ONCE; round++)
      if (round === MOST_ROUNDS) throw hubError('SUBGRAPH_UNAVAILABLE', { message: STILL_BEHIND });
    return database.runAs<Row>(caller, query);
  }
  const askWhole = async (caller: Caller, query: Query, known: KnownChildren): Promise<RecordedLook[]> =>
    (await ask<WholeRow>(caller, query)).map(({ entry, ...place }) => ({ ...place, ...readEntry(entry, known) }));

  return {
    ofChild: (caller, childId, page) => ask(caller, queries.ofChild(childId, page)),
    ofControllers: (caller, reach, filter, page) =>
      askWhole(caller, queries.ofControllers(reach, filter, page), { ...reach, asked: filter.childId }),
    emergencies: (caller, reach, choice, page) => askWhole(caller, queries.emergencies(reach, choice, page), reach),
    showedChild: async (caller, reach, look, childId) =>
      (await ask<{ at: Date }>(caller, queries.showedChild(reach, look, childId)))[0]?.at,
    catchUp,
    ping: () => database.ping(),
    close: () => database.close(),
  };
}

type WholeRow = LookPosition & { entry: string; hash: string };
type KnownChildren = Pick<ControllerReach, 'categories'> & { asked?: string | null };

/** Whom else the look told of never leaves the platform. */
function readEntry(text: string, { categories, asked }: KnownChildren): Pick<RecordedLook, 'entry' | 'showedSomebody'> {
  const { shown, ...entry } = JSON.parse(text) as AuditEntry;
  const children = ownChildren({ ...entry, shown }, categories, asked);
  return { entry: { ...entry, children }, showedSomebody: entry.children.length > 0 };
}

/** It logs in as the reader and stays it: there is no role to become. */
function openAs(login: pg.ClientConfig): Database {
  const nothing = { database: '', roles: {} as never, loader: {}, readers: {} };
  return createDatabase({ ...nothing, runtime: login }, { callerRole: 'none', poolSize: 2 });
}
