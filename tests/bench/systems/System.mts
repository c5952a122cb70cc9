import type { QuestionName } from '../questions.mts';

/** What a system answers, in the form of the graph. */
export type Answer = Record<string, any>;

/** One of those that are compared: a server process, and how it is asked. */
export interface System {
  name: string;
  /** The processes of the system, PostgreSQL apart: one for most. */
  processes: number[];
  /** The only question that it answers; undefined: all of them. */
  answersOnly?: QuestionName;
  url: string;
  headers(question: QuestionName): Record<string, string>;
  /** The body that asks for this window. */
  body(question: QuestionName, window: Window): string;
  /** Puts an answer that is in a form of its own into the form of the graph, to be compared. */
  read?(data: Answer): Answer;
  stop(): Promise<void>;
}

export interface Window {
  first: number;
  after: string | null;
}
