import { PassThrough } from 'node:stream';

/**
 * Server-sent events in the manner of graphql-sse's distinct connections mode: `next` with an execution result each, and
 * `complete` when there will be no more (github.com/enisdenjo/graphql-sse, PROTOCOL.md).
 */
export class EventStream {
  readonly body = new PassThrough();

  get isClosed(): boolean {
    return this.body.destroyed || this.body.writableEnded;
  }

  /** Resolves when the reader has taken what was sent, or is gone. */
  async drained(): Promise<void> {
    if (!this.body.writableNeedDrain || this.isClosed) return;
    await new Promise<void>((resolve) => this.body.once('drain', resolve).once('close', resolve));
  }

  /** A comment: keeps the connection open through proxies that close silent ones. */
  beat(): void {
    if (!this.isClosed) this.body.write(':\n\n');
  }

  next(result: string): void {
    if (!this.isClosed) this.body.write(`event: next\ndata: ${result}\n\n`);
  }

  complete(): void {
    if (!this.isClosed) this.body.end('event: complete\ndata: \n\n');
  }
}
