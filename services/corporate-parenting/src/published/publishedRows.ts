import { authorities } from './authorities';
import { boards, principleLeads } from './boards';
import { principles } from './principles';
import type { PublishedPriority, PublishedStrategy } from './PublishedStrategy';
import { sources } from './sources';
import { strategies } from './strategies';

/** Rows for each table, in an order in which each finds what it refers to; keys are columns. */
export function publishedRows(): Record<string, object[]> {
  const priorities = strategies.flatMap((strategy) =>
    strategy.priorities.map((priority, index) => ({ strategy, priority, id: `${strategy.id}-${index + 1}`, index })),
  );
  return {
    authority: authorities,
    published_source: sources.map(({ publishedBy, publishedOn, ...rest }) => ({
      ...rest,
      published_by: publishedBy,
      published_on: publishedOn,
    })),
    principle: principles.map((words, index) => ({ number: index + 1, words })),
    strategy: strategies.map(strategyRow),
    strategy_priority: priorities.map(({ strategy, priority, id, index }) => ({
      ...priorityRow(priority),
      id,
      strategy_id: strategy.id,
      position: index + 1,
    })),
    strategy_step: priorities.flatMap(({ priority, id }) =>
      priority.steps.map((words, index) => ({
        id: `${id}-${index + 1}`,
        priority_id: id,
        position: index + 1,
        words,
      })),
    ),
    promise: strategies.flatMap(promiseRows),
    board: boards.map(({ authority, alsoKnownAs, answersTo, source, ...rest }) => ({
      ...rest,
      authority_code: authority,
      also_known_as: alsoKnownAs,
      answers_to: answersTo,
      source_id: source,
    })),
    principle_lead: principleLeads.flatMap(({ authority, source, ...rest }) =>
      principles.map((_, index) => ({ ...rest, authority_code: authority, principle: index + 1, source_id: source })),
    ),
  };
}

const strategyRow = ({ id, authority, title, period, firstDay, lastDay, vision, source }: PublishedStrategy) => ({
  id,
  authority_code: authority,
  title,
  period,
  first_day: firstDay,
  last_day: lastDay,
  vision,
  source_id: source,
  version: 1,
});

const priorityRow = ({ kind, title, words, principle }: PublishedPriority) => ({ kind, title, words, principle });

const promiseRows = ({ id, promises }: PublishedStrategy) =>
  promises
    .flatMap(({ part, words }) => words.map((each) => ({ part, words: each })))
    .map((promise, index) => ({ ...promise, id: `${id}-promise-${index + 1}`, strategy_id: id, position: index + 1 }));
