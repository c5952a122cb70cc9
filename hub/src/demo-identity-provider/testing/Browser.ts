/** What a browser showed or was told after a request and its redirects. */
export interface Visit {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Path and query of the last request. */
  readonly path: string;
  /** Paths of all requests on the way. */
  readonly trail: readonly string[];
  readonly location: string | null;
}

interface Options {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  /** Paths after which to stop following redirects, `location` then says where they lead. */
  readonly stopAt?: string;
}

/** The least of a browser that sign-in needs: cookies with their paths, redirects, forms. For tests. */
export class Browser {
  readonly #cookies = new Map<string, { value: string; path: string }>();

  constructor(private readonly origin: string) {}

  get = (path: string, options: Options = {}): Promise<Visit> => this.#visit(path, options);

  post = (path: string, form: Record<string, string>, options: Options = {}): Promise<Visit> =>
    this.#visit(path, {
      ...options,
      method: 'POST',
      body: `${new URLSearchParams(form)}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: this.origin, ...options.headers },
    });

  json = async (path: string, options: Options = {}): Promise<unknown> =>
    JSON.parse(
      (await this.#visit(path, { ...options, headers: { accept: 'application/json', ...options.headers } })).text,
    );

  /** Name and value of a cookie that it holds. */
  cookieEntry = (name: RegExp): [string, string] | undefined => {
    const found = [...this.#cookies].find(([key]) => name.test(key));
    return found && [found[0], found[1].value];
  };
  setCookie = (name: string, value: string, path = '/'): void => void this.#cookies.set(name, { value, path });

  async #visit(start: string, { method = 'GET', body, headers, stopAt }: Options): Promise<Visit> {
    const trail: string[] = [];
    let request: RequestInit = { method, body, headers };
    for (let url = new URL(start, this.origin); ;) {
      trail.push(url.pathname);
      const response = await this.#send(url, request);
      const location = response.headers.get('location');
      if (!location || url.pathname === stopAt || trail.length > 9) {
        return {
          status: response.status,
          headers: response.headers,
          text: await response.text(),
          path: url.pathname + url.search,
          trail,
          location,
        };
      }
      url = new URL(location, url);
      request = { headers: { accept: 'text/html' } };
    }
  }

  async #send(url: URL, request: RequestInit): Promise<Response> {
    const sent = [...this.#cookies].filter(([, { path }]) => url.pathname.startsWith(path));
    const cookie = sent.map(([name, { value }]) => `${name}=${value}`).join('; ');
    const headers = { accept: 'text/html', ...(request.headers as object), ...(cookie && { cookie }) };
    const response = await fetch(url, { ...request, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  #keep(line: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
    const path = /;\s*path=([^;]+)/i.exec(line)?.[1] ?? '/';
    if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.delete(name!);
    else this.#cookies.set(name!, { value: value!, path });
  }
}
