import { createServer, request as send, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * What the network or the service behind it does: its work, nothing at all, something that is no answer, one that comes when
 * nobody waits for it any more, one too large to be read, or more than was asked for.
 */
export type Mood = 'working' | 'stopped' | 'stalled' | 'garbage' | 'late' | 'oversized' | 'unasked';

/** Longer than a gateway of the tests waits for a service. */
const LATE = 2500;
/** More than a gateway reads. */
const OVERSIZED = 20 * 1024 * 1024;

const GARBAGE = [
  '<html>502 Bad Gateway: upstream 10.0.0.7:4103</html>',
  '{"data":',
  '[]',
  '{"data":{"_entities":"none","secret":"select * from child"},"errors":[{"message":"at Object.<anonymous> (/srv/x.js:1:1)"}]}',
  '\u0000\u0001',
];

/** What nobody asked for. */
export const SECRET = 'what nobody asked for';

/** Puts a key more into every object, and an item more at the end of every list. */
function addSecrets(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(addSecrets);
  if (Array.isArray(value)) value.push({ ...(value[0] as object | undefined), secret: SECRET });
  else Object.assign(value, { secret: SECRET, __proto__secret: SECRET });
}

/** Stands between the gateway and one service, as a network does, and can fail as a network and a service do. */
export class Interposer {
  mood: Mood = 'working';
  /** How many requests were called off before they were answered. */
  calledOff = 0;
  #turn = 0;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  static async before(target: string): Promise<Interposer> {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const interposer = new Interposer(server, new URL(target));
    server.on('request', (request, response) => interposer.#handle(request, response));
    return interposer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  #handle(request: IncomingMessage, response: ServerResponse): void {
    response.once('close', () => void (response.writableFinished || this.calledOff++));
    if (this.mood === 'stopped') return void request.socket.destroy();
    if (this.mood === 'stalled') return;
    if (this.mood === 'garbage') return void response.end(GARBAGE[this.#turn++ % GARBAGE.length]);
    const { hostname, port } = this.target;
    const onward = send(
      { hostname, port, method: request.method, path: request.url, headers: request.headers },
      (answer) => {
        if (request.url === '/graphql' && this.mood !== 'working') return void this.#spoil(answer, response);
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  }

  /** A right answer, but too late, too long, or with more in it than was asked for. */
  async #spoil(answer: IncomingMessage, response: ServerResponse): Promise<void> {
    const mood = this.mood;
    const text = Buffer.concat(await answer.toArray()).toString('utf8');
    if (mood === 'late') await wait(LATE);
    const { data } = JSON.parse(text);
    if (mood === 'oversized') data.more = 'x'.repeat(OVERSIZED);
    if (mood === 'unasked') addSecrets(data);
    response.on('error', () => undefined).end(JSON.stringify({ data, extensions: { secret: SECRET } }));
  }
}
