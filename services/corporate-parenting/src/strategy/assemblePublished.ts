import type { CalendarDate } from '@hub/platform';
import type { Board } from '../board/board.type';
import type { PublishedSource } from '../source/publishedSource.type';
import type { Published } from './Published';
import type { PublishedTables } from './publishedQueries';
import type { Strategy } from './strategy.type';

type Row<Table extends keyof PublishedTables> = PublishedTables[Table][number];

/** Rows of all tables as the objects of the graph. */
export function assemblePublished(tables: PublishedTables, today: CalendarDate): Published {
  const sources = new Map<string, PublishedSource>(tables.sources.map((source) => [source.id, source]));
  const strategies = tables.strategies.map((row) => assembleStrategy(row, tables, { sources, today }));
  return {
    authorities: tables.authorities,
    strategies,
    promises: strategies.flatMap(({ promises }) => promises),
    boards: assembleBoards(tables.boards, sources),
    principles: tables.principles.map((principle) => ({
      ...principle,
      leads: tables.leads
        .filter((lead) => lead.principle === principle.number)
        .map(({ authority, office, words, sourceId }) => ({
          authority,
          office,
          words,
          source: sources.get(sourceId)!,
        })),
    })),
  };
}

function assembleStrategy(
  { sourceId, ...row }: Row<'strategies'>,
  tables: PublishedTables,
  { sources, today }: { sources: ReadonlyMap<string, PublishedSource>; today: CalendarDate },
): Strategy {
  const source = sources.get(sourceId)!;
  const isOfStrategy = ({ strategyId }: { strategyId: string }) => strategyId === row.id;
  return {
    ...row,
    inForce: row.firstDay <= today && today <= row.lastDay,
    source,
    priorities: tables.priorities
      .filter(isOfStrategy)
      .map((priority) => ({ ...priority, steps: tables.steps.filter(({ priorityId }) => priorityId === priority.id) })),
    promises: tables.promises.filter(isOfStrategy).map((promise) => ({ ...promise, authority: row.authority, source })),
    updates: tables.updates.filter(isOfStrategy),
  };
}

/** Boards lead to each other, so all are made before any is linked. */
function assembleBoards(rows: readonly Row<'boards'>[], sources: ReadonlyMap<string, PublishedSource>): Board[] {
  const boards = new Map<string, Board>(
    rows.map(({ sourceId, ...row }) => [row.id, { ...row, answersTo: null, source: sources.get(sourceId)! }]),
  );
  for (const { id, answersTo } of rows) boards.get(id)!.answersTo = answersTo ? (boards.get(answersTo) ?? null) : null;
  return [...boards.values()];
}
