import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** One system's turn: the bodies one after the other, each another window, bounded in count and in time. */
export interface Turn {
  url: string;
  headers: Record<string, string>;
  bodies: string[];
  connections: number;
  requests: number;
  seconds: number;
}

export interface LoadResult {
  requests: number;
  /** Answers that were not 200, or had errors. */
  failed: number;
  bytes: number;
  elapsedMilliseconds: number;
  /** How long each request took. */
  milliseconds: number[];
}

/** Whoever asks is a process of its own, so that its work is in nobody's figures. */
export class LoadGenerator {
  private readonly child: ChildProcess = fork(join(import.meta.dirname, 'load.mts'));

  async run(turn: Turn): Promise<LoadResult> {
    this.child.send(turn);
    const [result] = (await once(this.child, 'message')) as [LoadResult & { error?: string }];
    if (result.error) throw new Error(result.error);
    return result;
  }

  stop(): void {
    this.child.kill();
  }
}
