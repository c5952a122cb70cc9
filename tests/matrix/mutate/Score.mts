/** Counts mutants by layer: a mutant is killed when a check of the matrix fails for it. */
export class Score {
  private readonly killed = new Map<string, number>();
  private readonly survivors: string[] = [];
  private readonly equivalents = new Map<string, number>();

  note(layer: string, mutant: string, isKilled: boolean): void {
    if (isKilled) this.killed.set(layer, (this.killed.get(layer) ?? 0) + 1);
    else this.survivors.push(`${layer}: ${mutant}`);
  }

  /** A mutant that can change no answer, and why. */
  noteEquivalent(layer: string, because: string): void {
    const key = `${layer}: ${because}`;
    this.equivalents.set(key, (this.equivalents.get(key) ?? 0) + 1);
  }

  get survived(): number {
    return this.survivors.length;
  }

  summary(): string[] {
    const layers = new Set([...this.killed.keys(), ...this.survivors.map((each) => each.split(':')[0]!)]);
    const killed = [...this.killed.values()].reduce((sum, each) => sum + each, 0);
    return [
      ...this.survivors.map((survivor) => `SURVIVED ${survivor}`),
      ...[...this.equivalents].map(([because, count]) => `EQUIVALENT ${because} (${count})`),
      ...[...layers].map((layer) => `${layer}: ${this.killed.get(layer) ?? 0} killed, ${this.survivors.filter((each) => each.startsWith(`${layer}:`)).length} survived`), // prettier-ignore
      `score: ${((100 * killed) / (killed + this.survived)).toFixed(2)} % of ${killed + this.survived} mutants`,
    ];
  }
}
