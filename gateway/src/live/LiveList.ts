import { setTimeout as wait } from 'node:timers/promises';
import type { SubgraphName } from '@hub/platform';
import { EventStream } from './EventStream';
import { contentOf, isLast, type LiveAnswer } from './LiveAnswer';
import type { LiveSettings } from './LiveSettings';

export interface LiveListOptions {
  readonly settings: LiveSettings;
  /** The whole request anew: who asks, scope, rules, record. Whatever goes wrong is an answer too. */
  ask(signal: AbortSignal): Promise<LiveAnswer>;
  /** Rejects when the reader may not read any more. */
  mayStillRead(): Promise<LiveAnswer | undefined>;
  /** @returns how to stop */
  listen(listener: (agency: SubgraphName) => void): () => void;
}

/** One list that its reader keeps open: answered, and answered again when something changed that it was made of. */
export class LiveList {
  readonly stream = new EventStream();
  private readonly leaving = new AbortController();
  private readonly changed = new Set<SubgraphName>();
  /** Everybody who was ever asked for it: one who could not answer once may be able to now. */
  private readonly tookPart = new Set<SubgraphName>();
  private wake: () => void = () => undefined;
  private shown = '';

  constructor(private readonly options: LiveListOptions) {}

  /**
   * The first answer, before the stream is opened: one that is an error of the whole request is better told as such.
   * Changes count from before it is asked, so that none falls between answer and listening.
   */
  async begin(onEnd: () => void): Promise<LiveAnswer> {
    const { listen, settings } = this.options;
    const stop = listen((agency) => {
      this.changed.add(agency);
      this.wake();
    });
    const heartbeat = setInterval(() => void this.beat(), settings.heartbeat);
    this.stream.body.once('close', () => {
      stop();
      clearInterval(heartbeat);
      this.leaving.abort();
      this.wake();
      onEnd();
    });
    this.stream.body.on('error', () => undefined);
    return this.options.ask(this.leaving.signal);
  }

  /** Shows the first answer, and from then on every one that differs from the last. */
  async keepOn(first: LiveAnswer): Promise<void> {
    let answer = first;
    for (;;) {
      this.show(answer);
      if (isLast(answer)) return this.stream.complete();
      await this.nextChange();
      if (this.stream.isClosed) return;
      answer = await this.options.ask(this.leaving.signal);
    }
  }

  end(): void {
    this.stream.complete();
  }

  private show(answer: LiveAnswer): void {
    for (const agency of answer.tookPart) this.tookPart.add(agency);
    const content = contentOf(answer);
    if (content !== this.shown) this.stream.next(answer.text);
    this.shown = content;
  }

  /** Waits for a change of somebody who took part, then for what comes with it, and for a reader who keeps up. */
  private async nextChange(): Promise<void> {
    const { settle, gap } = this.options.settings;
    const since = Date.now();
    while (!this.stream.isClosed && this.changed.isDisjointFrom(this.tookPart))
      await new Promise<void>((resolve) => (this.wake = resolve));
    await wait(Math.max(settle, gap - (Date.now() - since)), undefined, { signal: this.leaving.signal }).catch(
      () => undefined,
    );
    await this.stream.drained();
    this.changed.clear();
  }

  private async beat(): Promise<void> {
    const refusal = await this.options.mayStillRead();
    if (!refusal) return this.stream.beat();
    this.show(refusal);
    this.stream.complete();
  }
}
