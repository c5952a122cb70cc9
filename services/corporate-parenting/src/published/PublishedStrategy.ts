import type { CalendarDate } from '@hub/platform';

/** A document that a council published, as far as it is known here. */
export interface PublishedSource {
  id: string;
  title: string;
  publishedBy: string;
  /** Null when the document does not say. */
  publishedOn: CalendarDate | null;
  /** What it cites and does not contain, and what in it may be misread. */
  caution: string | null;
}

export interface PublishedPriority {
  kind: 'PRIORITY' | 'OBJECTIVE' | 'OUTCOME' | 'THEME';
  title: string;
  words: string | null;
  /** 1 to 7 where the document ties it to one of the seven principles. */
  principle: number | null;
  /** What the council says it will do. */
  steps: string[];
}

export interface PublishedPromise {
  /** The words before the list. */
  part: string;
  words: string[];
}

export interface PublishedStrategy {
  id: string;
  authority: string;
  title: string;
  /** As the document says it. */
  period: string;
  /** The titles give years: 1 January and 31 December, unless the document says more. */
  firstDay: CalendarDate;
  lastDay: CalendarDate;
  vision: string | null;
  source: string;
  priorities: PublishedPriority[];
  promises: PublishedPromise[];
}

export interface PublishedBoard {
  id: string;
  authority: string;
  name: string;
  /** The same board under other names in the same documents. */
  alsoKnownAs: string[];
  kind: 'PARTNERSHIP' | 'MEMBERS' | 'YOUNG_PEOPLE' | 'EXECUTIVE' | 'SCRUTINY' | 'GOVERNING_BODY';
  words: string;
  meets: string | null;
  /** The board that it answers or escalates to. */
  answersTo: string | null;
  source: string;
}

/** An office that leads on a principle; the documents name nobody. */
export interface PublishedPrincipleLead {
  authority: string;
  office: string;
  words: string;
  source: string;
}
