import type { CalendarDate, Query } from '@hub/platform';
import type { BoardKind } from '../board/BoardKind';
import type { PriorityKind } from './PriorityKind';

/** What the councils published, by table. */
export interface PublishedTables {
  authorities: { code: string; name: string }[];
  sources: {
    id: string;
    title: string;
    publishedBy: string;
    publishedOn: CalendarDate | null;
    caution: string | null;
  }[];
  strategies: {
    id: string;
    version: number;
    authority: string;
    authorityName: string;
    title: string;
    period: string;
    firstDay: CalendarDate;
    lastDay: CalendarDate;
    vision: string | null;
    sourceId: string;
  }[];
  priorities: {
    id: string;
    strategyId: string;
    kind: PriorityKind;
    title: string;
    words: string | null;
    principle: number | null;
  }[];
  steps: { id: string; priorityId: string; words: string }[];
  promises: { id: string; strategyId: string; part: string; words: string }[];
  updates: { id: string; strategyId: string; publishedOn: CalendarDate; principle: number | null; words: string }[];
  boards: {
    id: string;
    authority: string;
    name: string;
    alsoKnownAs: string[];
    kind: BoardKind;
    words: string;
    meets: string | null;
    answersTo: string | null;
    sourceId: string;
  }[];
  principles: { number: number; words: string }[];
  leads: { authority: string; principle: number; office: string; words: string; sourceId: string }[];
}

/** All of it: a few hundred rows, the same for every reader. */
export const PUBLISHED_QUERIES: Readonly<Record<keyof PublishedTables, Query>> = {
  authorities: { name: 'published-authorities', text: 'select code, name from authority order by name' },
  sources: {
    name: 'published-sources',
    text: `select id, title, published_by as "publishedBy", published_on as "publishedOn", caution from published_source`,
  },
  strategies: {
    name: 'published-strategies',
    text: `select strategy.id, version, authority_code as authority, authority.name as "authorityName", title, period,
      first_day as "firstDay", last_day as "lastDay", vision, source_id as "sourceId"
      from strategy join authority on authority.code = authority_code order by authority.name, first_day, strategy.id`,
  },
  priorities: {
    name: 'published-priorities',
    text: `select id, strategy_id as "strategyId", kind, title, words, principle
      from strategy_priority order by strategy_id, position`,
  },
  steps: {
    name: 'published-steps',
    text: `select id, priority_id as "priorityId", words from strategy_step order by priority_id, position`,
  },
  promises: {
    name: 'published-promises',
    text: `select id, strategy_id as "strategyId", part, words from promise order by strategy_id, position`,
  },
  updates: {
    name: 'published-updates',
    text: `select id, strategy_id as "strategyId", published_on as "publishedOn", principle, words
      from strategy_update order by published_on desc, version desc`,
  },
  boards: {
    name: 'published-boards',
    text: `select id, authority_code as authority, name, also_known_as as "alsoKnownAs", kind, words, meets,
      answers_to as "answersTo", source_id as "sourceId" from board order by authority_code, kind, name`,
  },
  principles: { name: 'published-principles', text: 'select number, words from principle order by number' },
  leads: {
    name: 'published-leads',
    text: `select authority_code as authority, principle, office, words, source_id as "sourceId"
      from principle_lead order by authority_code, principle, office`,
  },
};
