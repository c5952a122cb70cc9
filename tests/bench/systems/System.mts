import type { QuestionName } from '../questions.mts';

/** What a system answers, in the form of the graph. */
export type Answer = Record<string, any>;

/** One of those that are compared: a server process, and how it is asked. */
export interface System {
  name: string;
  process: { pid: number };
  url: string;
  headers(question: QuestionName): Record<string, string>;
  /** The body that asks for this window. */
  body(question: QuestionName, window: Window): string;
  stop(): Promise<void>;
}

export interface Window {
  first: number;
  after: string | null;
}
