import { fork, type ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { extname, join } from 'node:path';
import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { hubError, type Log } from '@hub/platform';
import { LRUCache } from 'lru-cache';
import { IN_NO_SHARE, type Plan } from '../loadPlanner';
import { orderSubgraphs } from '../orderSubgraphs';
import type { PlanAnswer, PlanQuestion } from './plannerProcess';

/** A planner that can end without taking the gateway with it. */
export interface PlannerProcess {
  readonly plan: Plan;
  /** Lets the process go. */
  close(): void;
}

export interface PlannerProcessOptions {
  readonly supergraphSdl: string;
  readonly log: Pick<Log, 'error'>;
}

const MAIN = join(__dirname, `plannerProcess${extname(__filename)}`);
/** A plan takes a millisecond; what takes this long would not end. */
const LONGEST = 10_000;
/** Operations over which the planner ended are not tried again for so long. */
const REMEMBERED = { max: 1000, ttl: 3_600_000 };
/** The first time it can have been ended by something else, such as a machine without memory. */
const ATTEMPTS = 2;

/**
 * Plans in a process of its own. The planner is native code, and on an operation that its authors did not think of it ends
 * the process that it runs in: here the caller of that operation gets an error, and nobody else notices. One operation is
 * planned at a time, so it is known over which one it ended. Plans are kept by whoever asks for them, so this costs a
 * message to and fro for an operation that is new.
 */
export function openPlannerProcess({ supergraphSdl, log }: PlannerProcessOptions): PlannerProcess {
  const ordered = orderSubgraphs(supergraphSdl);
  const asked = new OneAtATime(() => start({ supergraphSdl: ordered.supergraphSdl, share: IN_NO_SHARE }));
  const fatal = new LRUCache<string, true>(REMEMBERED);
  return {
    async plan(operation, operationName) {
      const key = hash('sha256', operation);
      for (let attempt = 1; !fatal.has(key); attempt++) {
        const answer = await asked.ask({ operation, operationName }).catch((cause: unknown) => {
          log.error({ err: cause }, 'The planner could not be started');
          throw hubError('OPERATION_NOT_PLANNED', { cause });
        });
        if (answer && 'plan' in answer) return ordered.restore(answer.plan as QueryPlan);
        if (answer) throw new Error(answer.error);
        log.error({ operation: key, attempt }, 'The planner ended over an operation');
        if (attempt === ATTEMPTS) fatal.set(key, true);
      }
      throw hubError('OPERATION_NOT_PLANNED');
    },
    close: () => asked.close(),
  };
}

/** It sees no setting of the hub. What it says while it ends may name anything, so nobody hears it. */
function start(first: object): ChildProcess {
  const child = fork(MAIN, { env: {}, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  child.on('error', () => child.kill());
  child.send(first);
  // Neither keeps a process alive that has nothing else to do.
  child.unref();
  child.channel?.unref();
  return child;
}

/** Not one that ended, or is being ended; its channel may be open for a moment longer. One without an id never began. */
const isThere = ({ connected, killed, pid, exitCode, signalCode }: ChildProcess): boolean =>
  connected && !killed && pid !== undefined && exitCode === null && signalCode === null;

/** Questions to a process that is started when there is none. */
class OneAtATime {
  private child: ChildProcess | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly start: () => ChildProcess) {
    this.child = start();
  }

  /** Undefined when the process ended over the question. Rejects when there is none and none can be started: ask again. */
  ask(question: PlanQuestion): Promise<PlanAnswer | undefined> {
    const answer = this.turn.then(() => this.askNow(question));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  close(): void {
    if (this.child?.connected) this.child.disconnect();
  }

  private askNow(question: PlanQuestion): Promise<PlanAnswer | undefined> {
    if (!this.child || !isThere(this.child)) this.child = this.start();
    const { child } = this;
    return new Promise((resolve, reject) => {
      const settle = (answer: PlanAnswer | undefined): void => {
        clearTimeout(late);
        child.off('message', settle).off('exit', ended).off('error', failed);
        resolve(answer);
      };
      const ended = () => settle(undefined);
      // Of a process that never began there is no end to wait for.
      const failed = (error: Error) => child.pid === undefined && (reject(error), ended());
      const late = setTimeout(() => (child.kill('SIGKILL'), ended()), LONGEST);
      child
        .once('message', settle as never)
        .once('exit', ended)
        .on('error', failed);
      child.send(question, () => undefined);
    });
  }
}
