import { LiveAnswers } from './LiveAnswers';

/** An answer of the hub as a client sees it. */
export interface HubAnswer<Data = Record<string, any>> {
  status: number;
  data: Data | null | undefined;
  errors: { message: string; path?: (string | number)[]; extensions?: Record<string, any> }[];
  /** Code of the first error. */
  code: string | undefined;
  receipt: { chain: string; sequence: number; hash: string } | undefined;
  text: string;
  headers: Headers;
}

/** One person's way to the graph: everything goes over HTTP, with a bearer token. */
export class HubClient {
  constructor(
    private readonly url: string,
    private readonly token: string | undefined,
  ) {}

  async ask<Data = Record<string, any>>(
    query: string,
    variables?: Record<string, unknown>,
    headers: Record<string, string> = {},
    signal?: AbortSignal,
  ): Promise<HubAnswer<Data>> {
    return this.post<Data>(JSON.stringify({ query, variables }), headers, signal);
  }

  /** The query kept live: an answer now, and another whenever something changed in it. Leaving ends it. */
  async live(query: string, variables?: Record<string, unknown>): Promise<LiveAnswers> {
    const leaving = new AbortController();
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
      },
      signal: leaving.signal,
    });
    return new LiveAnswers(response, leaving);
  }

  async post<Data = Record<string, any>>(
    body: string,
    headers: Record<string, string> = {},
    signal?: AbortSignal,
  ): Promise<HubAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      body,
      signal,
      headers: {
        'content-type': 'application/json',
        ...(this.token === undefined ? {} : { authorization: `Bearer ${this.token}` }),
        ...headers,
      },
    });
    return readAnswer<Data>(response);
  }
}

async function readAnswer<Data>(response: Response): Promise<HubAnswer<Data>> {
  const text = await response.text();
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  const errors = body.errors ?? [];
  return {
    status: response.status,
    data: body.data,
    errors,
    code: errors[0]?.extensions?.code,
    receipt: body.extensions?.receipt,
    text,
    headers: response.headers,
  };
}
