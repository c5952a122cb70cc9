/** One cell whose answer differs from the agreement. */
export interface Difference {
  readonly layer: string;
  readonly who: string;
  readonly what: string;
  readonly ofWhom?: string;
  readonly expected: string;
  readonly got: string;
}

/** Of one layer. */
const MOST_PRINTED = 100;

/** Counts cells, prints each difference in one line as it is found, and the sum at the end. */
export class Tally {
  private readonly cells = new Map<string, number>();
  private readonly wrong = new Map<string, number>();
  private readonly print: (line: string) => void;

  constructor(print: (line: string) => void = console.log) {
    this.print = print;
  }

  /** Counts a cell, and a difference where the two are not the same. */
  compare(cell: Omit<Difference, 'expected' | 'got'>, expected: boolean, got: boolean): void {
    if (expected === got) this.count(cell.layer);
    else this.differ({ ...cell, expected: WORDS[Number(expected)]!, got: WORDS[Number(got)]! });
  }

  /** Counts a cell whose claim is only that nothing more comes than this. */
  atMost(cell: Omit<Difference, 'expected' | 'got'>, allowed: boolean, got: boolean): void {
    if (allowed || !got) this.count(cell.layer);
    else this.compare(cell, false, true);
  }

  count(layer: string, cells = 1): void {
    this.cells.set(layer, (this.cells.get(layer) ?? 0) + cells);
  }

  differ(difference: Difference): void {
    this.count(difference.layer);
    const { layer, who, what, ofWhom, expected, got } = difference;
    const differing = this.failed(layer) + 1;
    this.wrong.set(layer, differing);
    if (differing > MOST_PRINTED) return;
    this.print(`DIFFERENCE ${layer}: ${[who, what, ofWhom].filter(Boolean).join(' | ')} | expected ${expected}, got ${got}`); // prettier-ignore
    if (differing === MOST_PRINTED) this.print(`… further differences of ${layer} are counted and not printed.`);
  }

  failed(layer?: string): number {
    return layer ? (this.wrong.get(layer) ?? 0) : sum(this.wrong.values());
  }

  checked(layer?: string): number {
    return layer ? (this.cells.get(layer) ?? 0) : sum(this.cells.values());
  }

  summary(): string[] {
    const lines = [...this.cells].map(([layer, cells]) => `${layer}: ${inDigits(cells)} cells, ${this.failed(layer)} differ`); // prettier-ignore
    return [...lines, `${inDigits(this.checked())} cells in all`];
  }
}

const WORDS = ['nothing', 'a value'];
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, each) => total + each, 0);
const inDigits = (cells: number): string => cells.toLocaleString('en-GB');
