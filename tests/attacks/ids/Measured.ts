import type { HubClient } from '../../support/HubClient';
import type { RunningHub } from '../../support/startHub';
import type { StatementCounter } from '../../support/StatementCounter';

/** Everything by which two answers could be told apart, but for the time that they take. */
export interface Measured {
  /** Status and body, with the id and the receipt taken out. */
  readonly answer: string;
  /** What each database was asked. */
  readonly statements: readonly string[];
  /** How often each agency was asked what. */
  readonly fetches: Readonly<Record<string, number>>;
}

/** Asked by the hub on its own account: whether the records are made up, and the record of looks that it reads on. */
const NOT_OURS = /raw\.real_data|look\.|audit\.head/;
const COUNT = /^hub_step_duration_seconds_count\{([^}]*step="agency"[^}]*)\} (\d+)$/gm;

/** A hub whose way to PostgreSQL is read along and whose figures are public. */
export class Measurer {
  constructor(
    private readonly hub: RunningHub,
    private readonly counter: StatementCounter,
  ) {}

  async measure(client: HubClient, text: string, variables: Record<string, unknown>, id: string): Promise<Measured> {
    const before = await this.fetches();
    this.counter.take();
    const answer = await client.ask(text, variables);
    const prefix = this.hub.environment['HUB_DATABASE_PREFIX']!;
    const statements = this.counter
      .take()
      .filter((statement) => !NOT_OURS.test(statement.text))
      .map(({ database, text: said }) => `${database.replace(prefix, '')}: ${said}`)
      .toSorted();
    const after = await this.fetches();
    return {
      answer: `${answer.status} ${hide(answer.text, id)}`,
      statements,
      fetches: Object.fromEntries(
        [...after]
          .map(([key, count]) => [key, count - (before.get(key) ?? 0)] as const)
          .filter(([, count]) => count > 0),
      ),
    };
  }

  private async fetches(): Promise<Map<string, number>> {
    const url = /Figures\s+(\S+)/.exec(this.hub.output())![1]!;
    const figures = await (await fetch(url)).text();
    return new Map([...figures.matchAll(COUNT)].map(([, labels, count]) => [kindOf(labels!), Number(count)]));
  }
}

const kindOf = (labels: string): string =>
  ['agency', 'kind', 'outcome'].map((name) => new RegExp(`${name}="([^"]*)"`).exec(labels)?.[1] ?? '').join(' ');

const hide = (text: string, id: string): string =>
  text.replaceAll(id, 'ID').replace(/"receipt":\{[^}]*\}/, '"receipt":{}');
