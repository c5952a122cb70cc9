import type { ImportProgress } from '@hub/social-care';
import { SingleBar } from 'cli-progress';

/** What progress is told to: a terminal, or a file that keeps what is printed. */
export interface ProgressOutput {
  isTTY?: boolean;
  write(text: string): unknown;
}

const FORMAT = '{step} [{bar}] {percentage}% {value} of {total}';

/** Shows how far an import is: a bar on a terminal, and else one line a step, for logs. */
export class ImportProgressBar {
  private readonly bar: SingleBar | undefined;
  private step = '';

  constructor(private readonly output: ProgressOutput & NodeJS.WritableStream) {
    if (output.isTTY)
      this.bar = new SingleBar({ format: FORMAT, stream: output, hideCursor: true, clearOnComplete: true });
  }

  show({ step, done, of }: ImportProgress): void {
    if (step !== this.step) this.begin(step, of);
    this.bar?.update(done, { step });
  }

  stop(): void {
    this.bar?.stop();
  }

  private begin(step: string, of: number): void {
    this.step = step;
    this.bar?.stop();
    if (this.bar) this.bar.start(of, 0, { step });
    else this.output.write(`${step} …\n`);
  }
}
