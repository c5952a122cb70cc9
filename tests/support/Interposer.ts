import { createServer, request as send, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the network or the service behind it does: its work, nothing at all, or something that is no answer. */
export type Mood = 'working' | 'stopped' | 'stalled' | 'garbage';

const GARBAGE = [
  '<html>502 Bad Gateway: upstream 10.0.0.7:4103</html>',
  '{"data":',
  '[]',
  '{"data":{"_entities":"none","secret":"select * from child"},"errors":[{"message":"at Object.<anonymous> (/srv/x.js:1:1)"}]}',
  '\u0000\u0001',
];

/** Stands between the gateway and one service, as a network does, and can fail as a network and a service do. */
export class Interposer {
  mood: Mood = 'working';
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
    if (this.mood === 'stopped') return void request.socket.destroy();
    if (this.mood === 'stalled') return;
    if (this.mood === 'garbage') return void response.end(GARBAGE[this.#turn++ % GARBAGE.length]);
    const { hostname, port } = this.target;
    const onward = send(
      { hostname, port, method: request.method, path: request.url, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode!, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  }
}
