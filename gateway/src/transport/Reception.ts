import type { Dispatcher } from 'undici';

type Controller = Dispatcher.DispatchController;

/** A whole answer. */
export interface Received {
  readonly status: number;
  readonly text: string;
}

/**
 * Takes one answer in, up to a size and no further. undici's `request` makes a stream of every answer, which costs more
 * than all the rest of asking; an answer of an agency is wanted whole, so its pieces are simply kept.
 */
export class Reception implements Dispatcher.DispatchHandler {
  readonly received: Promise<Received>;
  private readonly chunks: Buffer[] = [];
  private size = 0;
  private status = 0;
  private controller: Controller | undefined;
  private reason: Error | undefined;
  private resolve!: (received: Received) => void;
  private reject!: (error: Error) => void;

  constructor(private readonly maximumBytes: number) {
    this.received = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }

  /** Nobody waits any more: whatever was not sent or received yet is not. */
  leave(reason: Error): void {
    this.reason ??= reason;
    this.reject(reason);
    this.controller?.abort(reason);
  }

  onRequestStart(controller: Controller): void {
    this.controller = controller;
    if (this.reason) controller.abort(this.reason);
  }

  onResponseStart(_controller: Controller, status: number): void {
    this.status = status;
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size > this.maximumBytes) this.leave(new Error(`The answer has more than ${this.maximumBytes} bytes.`));
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    const text = this.chunks.length === 1 ? this.chunks[0]!.toString() : Buffer.concat(this.chunks).toString();
    this.resolve({ status: this.status, text });
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.reject(error);
  }
}
