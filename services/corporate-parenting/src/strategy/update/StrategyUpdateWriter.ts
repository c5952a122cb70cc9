import {
  hubError,
  refuseProblems,
  textProblem,
  versionConflict,
  writeOnce,
  type CalendarDate,
  type Caller,
  type Database,
  type RunQuery,
} from '@hub/platform';
import type { PublishedRepository } from '../published.repository';
import type { PublishStrategyUpdateInput } from './publishStrategyUpdate.input';
import type { PublishStrategyUpdatePayload } from './publishStrategyUpdate.payload';
import {
  INSERT_UPDATE,
  LOCK_STRATEGY,
  RAISE_VERSION,
  RECORD_STRATEGY_CHANGE,
  STRATEGY_CHANGES_SINCE,
} from './strategyUpdateQueries';

const LONGEST_UPDATE = 4_000;

export interface StrategyUpdateDependencies {
  database: Database;
  published: PublishedRepository;
  today: CalendarDate;
}

/** Updates of strategies by one caller. What was published is never changed: a correction is another update. */
export class StrategyUpdateWriter {
  constructor(
    private readonly caller: Caller,
    private readonly dependencies: StrategyUpdateDependencies,
  ) {}

  /** @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT; then nothing was saved. */
  async publish(input: PublishStrategyUpdateInput): Promise<PublishStrategyUpdatePayload> {
    const { database, published, today } = this.dependencies;
    const { idempotencyKey, dryRun, ...request } = input;
    refuseProblems([textProblem('idempotencyKey', idempotencyKey), ...problemsOf(input, today)]);
    const { outcome, ...how } = await writeOnce(database, this.caller, {
      mutation: 'publishStrategyUpdate',
      idempotencyKey,
      dryRun,
      request,
      work: (run) => this.publishWithin(run, input),
    });
    return { strategy: await published.strategy(outcome.strategyId), ...how };
  }

  private async publishWithin(run: RunQuery, input: PublishStrategyUpdateInput) {
    const { strategyId, expectedVersion, principle = null, words } = input;
    const publishedOn = input.publishedOn ?? this.dependencies.today;
    const [strategy] = await run<{ version: number; firstDay: CalendarDate }>({
      name: 'strategy-lock',
      text: LOCK_STRATEGY,
      values: [strategyId],
    });
    if (!strategy) throw hubError('NOT_FOUND');
    if (strategy.version !== expectedVersion) throw await conflictSince(run, strategyId, strategy, expectedVersion);
    refuseProblems([
      publishedOn < strategy.firstDay && { field: 'publishedOn', message: 'The strategy began after that day.' },
    ]);
    const version = expectedVersion + 1;
    await run({ name: 'strategy-raise', text: RAISE_VERSION, values: [strategyId] });
    const update = [strategyId, version, principle, publishedOn, words.trim()];
    await run({ name: 'strategy-update', text: INSERT_UPDATE, values: update });
    const changes = JSON.stringify([{ field: 'updates', from: null, to: words.trim() }]);
    const record = [strategyId, version, this.caller.subject, this.caller.role, changes];
    await run({ name: 'strategy-record', text: RECORD_STRATEGY_CHANGE, values: record });
    return { strategyId, version };
  }
}

const problemsOf = ({ words, principle, publishedOn }: PublishStrategyUpdateInput, today: CalendarDate) => [
  textProblem('words', words, LONGEST_UPDATE),
  principle != null &&
    (principle < 1 || principle > 7) && { field: 'principle', message: 'Enter a number from 1 to 7.' },
  publishedOn != null && publishedOn > today && { field: 'publishedOn', message: 'This day is in the future.' },
];

async function conflictSince(
  run: RunQuery,
  strategyId: string,
  { version }: { version: number },
  expectedVersion: number,
) {
  const values = [strategyId, expectedVersion];
  const all = await run<{ changedBy: string; changedAt: Date; changes: object[] }>({
    text: STRATEGY_CHANGES_SINCE,
    values,
  });
  const { changedBy = null, changedAt = null } = all.at(-1) ?? {};
  const changes = all.flatMap((change) => change.changes);
  return versionConflict({ what: 'This strategy', version, changedBy, changedAt, changes });
}
