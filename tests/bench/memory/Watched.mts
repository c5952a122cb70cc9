import type { ChildProcess } from 'node:child_process';

/** Who asks, in the roles of three kinds of caller; each role has documents, plans and answers of its own. */
export const CALLERS = [
  { subject: 'social-worker', role: 'SOCIAL_WORKER' },
  { subject: 'team-manager', role: 'TEAM_MANAGER' },
  { subject: 'other-social-worker', role: 'SOCIAL_WORKER' },
  { subject: 'reviewing-officer', role: 'REVIEWING_OFFICER' },
];
export type Caller = (typeof CALLERS)[number];

/** A process of which it is watched what it holds. */
export interface Watched {
  child: ChildProcess;
  /** Where it answers the graph. */
  url: string;
  /** A new one every time. */
  tokenOf(caller: Caller): Promise<string>;
  stop(): Promise<void>;
}

/** It tells what it holds once all that nobody holds any more is gone. */
export const INSIGHT = ['--expose-gc', '--import', new URL('../measure/tellMemory.mts', import.meta.url).pathname];
