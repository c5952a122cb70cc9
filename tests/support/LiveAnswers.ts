/** What a live list is told, event by event. */
export class LiveAnswers {
  private readonly reader: ReadableStreamDefaultReader<string>;
  private text = '';

  constructor(
    readonly response: Response,
    private readonly leaving: AbortController,
  ) {
    this.reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** The next event; undefined when the stream has ended. Heartbeats are no events. */
  async next(): Promise<{ event: string; data: any } | undefined> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end >= 0) {
        const block = this.text.slice(0, end);
        this.text = this.text.slice(end + 2);
        const event = /^event: (.*)$/m.exec(block)?.[1];
        const data = /^data: (.+)$/m.exec(block)?.[1];
        if (event) return { event, data: data === undefined ? undefined : JSON.parse(data) };
        continue;
      }
      const { value, done } = await this.reader.read();
      if (done) return undefined;
      this.text += value;
    }
  }

  leave(): void {
    this.leaving.abort();
  }
}
