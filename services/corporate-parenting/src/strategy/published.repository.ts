import type { CalendarDate, Caller, Database } from '@hub/platform';
import type { Board } from '../board/board.type';
import type { CorporateParentingPrinciple } from '../principle/corporateParentingPrinciple.type';
import type { CouncilPromise } from '../promise/councilPromise.type';
import { assemblePublished } from './assemblePublished';
import type { Published } from './Published';
import { PUBLISHED_QUERIES, type PublishedTables } from './publishedQueries';
import type { Strategy } from './strategy.type';
import type { StrategyStep } from './strategyPriority.type';

export interface StrategyFilter {
  authority?: string | null;
  on?: CalendarDate | null;
}

/** What the councils published, read once for a request in one round trip. */
export class PublishedRepository {
  private published: Promise<Published> | undefined;

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly today: CalendarDate,
  ) {}

  async strategies({ authority, on }: StrategyFilter = {}): Promise<Strategy[]> {
    const { strategies } = await this.all();
    return strategies.filter(
      (each) => (!authority || each.authority === authority) && (!on || (each.firstDay <= on && on <= each.lastDay)),
    );
  }

  async strategy(id: string): Promise<Strategy | null> {
    return (await this.all()).strategies.find((each) => each.id === id) ?? null;
  }

  promises = async (authority?: string | null): Promise<CouncilPromise[]> =>
    (await this.all()).promises.filter((each) => !authority || each.authority === authority);

  boards = async (authority?: string | null): Promise<Board[]> =>
    (await this.all()).boards.filter((each) => !authority || each.authority === authority);

  board = async (id: string): Promise<Board | null> => (await this.all()).boards.find((each) => each.id === id) ?? null;

  step = async (id: string): Promise<StrategyStep | null> =>
    (await this.all()).strategies
      .flatMap(({ priorities }) => priorities)
      .flatMap(({ steps }) => steps)
      .find((each) => each.id === id) ?? null;

  /** Undefined for an authority whose strategies are not held here. */
  authorityName = async (code: string): Promise<string | undefined> =>
    (await this.all()).authorities.find((each) => each.code === code)?.name;

  principles = async (): Promise<CorporateParentingPrinciple[]> => (await this.all()).principles;

  private all(): Promise<Published> {
    return (this.published ??= this.read());
  }

  private async read(): Promise<Published> {
    const names = Object.keys(PUBLISHED_QUERIES) as (keyof PublishedTables)[];
    const answers = await this.database.runAllAs(this.caller, Object.values(PUBLISHED_QUERIES));
    const tables = Object.fromEntries(names.map((name, index) => [name, answers[index]]));
    return assemblePublished(tables as unknown as PublishedTables, this.today);
  }
}
