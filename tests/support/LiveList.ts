import { setTimeout as wait } from 'node:timers/promises';
import { mintToken } from './mintToken';
import type { RunningHub } from './startHub';

/** One event of a live list. */
export interface LiveEvent {
  event: string;
  /** The execution result, of a `next`. */
  result: { data: any; errors?: any[]; extensions?: { receipt: { chain: string; sequence: number } } } | undefined;
}

/** A list that somebody keeps open, as a page does: server-sent events over HTTP. */
export class LiveList {
  readonly #events: LiveEvent[] = [];
  #text = '';
  #ended = false;

  private constructor(
    readonly status: number,
    readonly contentType: string | null,
    private readonly leaving: AbortController,
  ) {}

  static async open(hub: RunningHub, persona: string, query: string, variables = {}): Promise<LiveList> {
    const leaving = new AbortController();
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${await mintToken(hub.environment, persona)}`,
      },
      body: JSON.stringify({ query, variables }),
      signal: leaving.signal,
    });
    const list = new LiveList(response.status, response.headers.get('content-type'), leaving);
    void list.#read(response.body!);
    return list;
  }

  /** The next event, or undefined when none comes within this time. */
  async next(milliseconds = 15_000): Promise<LiveEvent | undefined> {
    const deadline = Date.now() + milliseconds;
    while (this.#events.length === 0 && !this.#ended && Date.now() < deadline) await wait(20);
    return this.#events.shift();
  }

  leave(): void {
    this.leaving.abort();
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) this.#take(decoder.decode(chunk, { stream: true }));
    } catch {
      // Whoever leaves reads no more.
    }
    this.#ended = true;
  }

  #take(text: string): void {
    const blocks = (this.#text + text).split('\n\n');
    this.#text = blocks.pop()!;
    for (const block of blocks.filter((each) => each.startsWith('event:'))) {
      const [event, data] = block.split('\n').map((line) => line.slice(line.indexOf(':') + 1).trim());
      this.#events.push({ event: event!, result: data ? JSON.parse(data) : undefined });
    }
  }
}
