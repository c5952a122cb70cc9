/** What is wrong with a cell: it came and may not, it may come and did not, or it is not what the data says. */
export type Wrong = 'LEAKED' | 'WITHHELD' | 'UNTRUE';

export interface Finding {
  readonly wrong: Wrong;
  /** Where in the answer, or in the data. */
  readonly place: string;
  readonly item: string;
  readonly child: string | undefined;
  readonly told: string;
}

/** Everything that was counted. */
export class Tally {
  operations = 0;
  /** Operations with something wrong. */
  failed = 0;
  mutations = 0;
  written = 0;
  changes = 0;
  /** Operations that were refused as a whole, each for a reason that the matrix gives. */
  refused = 0;
  tooMuch = 0;
  allowed = 0;
  denied = 0;
  readonly wrong: Record<Wrong, number> = { LEAKED: 0, WITHHELD: 0, UNTRUE: 0 };

  add(findings: readonly Finding[]): void {
    this.failed += 1;
    for (const { wrong } of findings) this.wrong[wrong] += 1;
  }

  get cells(): number {
    return this.allowed + this.denied;
  }

  inWords = (): string =>
    [
      `${this.operations} operations, ${this.mutations} of them mutations (${this.written} wrote), ${this.changes} changes of state between them`,
      `${this.refused} refused as a whole as the matrix says, ${this.tooMuch} for a limit`,
      `${this.cells} cells looked at: ${this.allowed} allowed, ${this.denied} denied`,
      `${this.wrong.LEAKED} leaked, ${this.wrong.WITHHELD} wrongly withheld, ${this.wrong.UNTRUE} untrue`,
    ].join('\n');
}
