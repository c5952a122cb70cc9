import { request as send } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { inBothTransports } from '../support/bothTransports';
import { mintToken } from '../support/mintToken';

const HUB = '{"query":"{ hub { name } }"}';
/** More than a request may have, and less than a connection holds for whoever does not read it. */
const PIECE = 300 * 1024;

interface Sent {
  status: number;
  text: string;
}

/** How long a client waits for a refusal before it sends the next piece. */
const PATIENCE = 2000;

/**
 * Sends a body piece by piece, and none more once there is an answer: whoever goes on after a refusal is cut off, and may
 * never read it.
 */
function post(url: string, headers: Record<string, string>, pieces: Iterable<string | Buffer>): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = send(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    let answered: () => void;
    const isAnswered = new Promise<true>((settle) => (answered = () => settle(true)));
    request.on('error', reject).on('response', (response) => {
      answered();
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => {
        resolve({ status: response.statusCode!, text });
        request
          .off('error', reject)
          .on('error', () => undefined)
          .destroy();
      });
    });
    void (async () => {
      const rest = [...pieces];
      for (const [index, piece] of rest.entries()) {
        const isLast = index === rest.length - 1;
        if (isLast) return void request.end(piece);
        request.write(piece);
        if (await Promise.race([isAnswered, wait(PATIENCE)])) return;
      }
    })();
  });
}

function* largeBody(): Iterable<string> {
  const count = Math.ceil((20 * 1024 * 1024) / PIECE);
  yield `{"query":"{ hub { name } } #${'x'.repeat(PIECE)}`;
  for (let piece = 1; piece < count; piece++) yield 'x'.repeat(PIECE);
  yield '"}';
}

inBothTransports('attack 12: requests that are not one small question in JSON', (hub) => {
  const codeOf = ({ status, text }: Sent) => [status, JSON.parse(text).errors[0].extensions.code];
  const token = async () => ({ authorization: `Bearer ${await mintToken(hub().environment, 'social-worker')}` });

  test('a list of requests is 400, also of one and of none', async () => {
    for (const body of [`[${HUB},${HUB}]`, `[${HUB}]`, '[]']) {
      const answer = await post(hub().url, await token(), [body]);
      expect(codeOf(answer)).toEqual([400, 'BAD_REQUEST']);
      expect(answer.text).not.toContain('Corporate');
    }
    expect((await post(hub().url, await token(), [HUB])).status).toBe(200);
  });

  test('a body of 20 MB is 413, with its length told and in pieces, and the hub goes on', async () => {
    const length = [...largeBody()].reduce((sum, piece) => sum + piece.length, 0);
    const told = { ...(await token()), 'content-length': `${length}` };
    expect(codeOf(await post(hub().url, told, largeBody()))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(codeOf(await post(hub().url, await token(), largeBody()))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect((await post(hub().url, await token(), [HUB])).status).toBe(200);
  });

  test.each(['utf-16', 'utf-7', 'iso-8859-1', 'shift_jis', '"utf-16le"', 'utf8, utf-16'])(
    'the charset %s is 415, and UTF-8 by name is answered',
    async (charset) => {
      const odd = { ...(await token()), 'content-type': `application/json; charset=${charset}` };
      const body = charset.includes('16') ? Buffer.from(HUB, 'utf16le') : HUB;
      expect(codeOf(await post(hub().url, odd, [body]))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
      const utf8 = { ...(await token()), 'content-type': 'application/json; charset=UTF-8' };
      expect((await post(hub().url, utf8, [HUB])).status).toBe(200);
    },
  );

  test.each(['gzip', 'br', 'deflate'])('a body packed by %s is not unpacked', async (encoding) => {
    const packed = { ...(await token()), 'content-encoding': encoding };
    expect((await post(hub().url, packed, [Buffer.from([31, 139, 8, 0, 0])])).status).toBe(400);
  });

  test('a hash that a client sends with its text is not remembered for anybody', async () => {
    const sha256Hash = 'b3b3f38db31b6e13be1b2dc0bb3ba7a9dd9bd4c0dc1f8a3e0f0a4b1be0c0ffee';
    const persistedQuery = { version: 1, sha256Hash };
    const register = JSON.stringify({ query: '{ hub { name } }', extensions: { persistedQuery } });
    expect(codeOf(await post(hub().url, await token(), [register]))).toEqual([400, 'BAD_REQUEST']);
    const byHash = JSON.stringify({ extensions: { persistedQuery } });
    expect(codeOf(await post(hub().url, await token(), [byHash]))).toEqual([404, 'TRUSTED_DOCUMENT_UNKNOWN']);
  });
});
