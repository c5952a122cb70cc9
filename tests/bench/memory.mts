/**
 * Whether memory stays flat: asks the hub, or the gateway alone, in a process of its own very many questions of very many
 * kinds, by several callers with ever new tokens, and prints what it holds on the way. Asserts nothing.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Pool } from 'undici';
import { watchGateway } from './memory/watchGateway.mts';
import { watchHub } from './memory/watchHub.mts';
import { CALLERS } from './memory/Watched.mts';

const TEXTS = { requests: '200000', operations: '1000', every: '20000', connections: '16', children: '60' };
const { values } = parseArgs({
  options: {
    ...Object.fromEntries(Object.keys(TEXTS).map((name) => [name, { type: 'string' as const }])),
    gateway: { type: 'boolean' },
  },
});
const { gateway, ...numbers } = values as Partial<typeof TEXTS> & { gateway?: boolean };
const options = Object.fromEntries(
  Object.entries({ ...TEXTS, ...numbers }).map(([name, text]) => [name, Number(text)]),
) as Record<keyof typeof TEXTS, number>;

/** Every set of these is another operation: in the planner, in the executor, and in each agency. */
const PARTS = [
  'name { givenName }',
  'care { legal { legalStatus } }',
  'care { placement { type } }',
  'education { attendance { persistentlyAbsent } }',
  'health { status { overdue } }',
  'health { status { nextDueOn } }',
  'education { enrolment { yearGroup } }',
  'education { attendance { absencePercentage } }',
  'housing { application { recordStatus } }',
  'name { familyName }',
];

const operations = Array.from({ length: options.operations }, (_, index) => {
  const parts = PARTS.filter((_part, bit) => ((index + 1) >> bit) & 1);
  // Beyond all sets the page size tells operations apart, which shares their plans.
  const first = 1 + ((index + 1) >> PARTS.length);
  return `query Op${index} { children(first: ${first}) { nodes { id ${parts.join(' ')} } } }`;
});

interface Memory {
  readonly heapUsed: number;
  readonly external: number;
  readonly rss: number;
}

const { child, url, tokenOf, stop } = await (gateway ? watchGateway : watchHub)(options.children);
const { origin, pathname: path } = new URL(url);
const pool = new Pool(origin, { connections: options.connections, pipelining: 1 });

let failed = 0;
async function ask(query: string, token: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const { statusCode, body } = await pool.request({ method: 'POST', path, headers, body: JSON.stringify({ query }) });
  const text = await body.text();
  if (statusCode === 200 && !text.includes('"errors":')) return;
  if (failed++ === 0) console.error(text);
}

/** All operations once by one caller with a new token, from the request on that is told. */
async function turn(from: number, until: number): Promise<void> {
  const token = await tokenOf(CALLERS[Math.floor(from / options.operations) % CALLERS.length]!);
  let next = from;
  const work = async (): Promise<void> => {
    while (next < until) await ask(operations[next++ % operations.length]!, token);
  };
  await Promise.all(Array.from({ length: options.connections }, work));
}

async function print(requests: number): Promise<void> {
  child.send('memory');
  const [{ heapUsed, external, rss }] = (await once(child, 'message')) as [Memory];
  const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
  const figures = { heap: megabytes(heapUsed), external: megabytes(external), rss: megabytes(rss) };
  console.log(JSON.stringify({ requests, failed, seconds: Math.round(performance.now() / 1000), ...figures }));
}

try {
  await print(0);
  for (let done = 0; done < options.requests;) {
    const until = Math.min(done + options.operations, options.requests, done + options.every - (done % options.every));
    await turn(done, until);
    done = until;
    if (done % options.every === 0 || done === options.requests) await print(done);
  }
} finally {
  await pool.close();
  await stop();
}
