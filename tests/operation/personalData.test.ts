import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PERSONAS } from '../../hub/src/personas';
import { findPersonalData, readPersonalData, withoutPersonas } from '../support/personalData';
import { startHub, type RunningHub } from '../support/startHub';

/** A hub that shows everything that it can show, to a collector that keeps it. */
let hub: RunningHub;
let collector: Server;
const traces: string[] = [];

beforeAll(async () => {
  collector = createServer((request, response) => {
    void textOf(request).then((text) => (traces.push(text), response.end('{}')));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => collector.once('listening', resolve));
  const { port } = collector.address() as AddressInfo;
  hub = await startHub({
    transport: 'http',
    environment: { HUB_METRICS_PORT: '0', OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` },
  });
}, 120_000);
afterAll(async () => {
  await hub?.stop();
  collector?.closeAllConnections();
  collector?.close();
});

const EVERYTHING = `{ children(first: 50) { nodes { id name { givenName familyName dateOfBirth }
  care { status { lookedAfterSince } professionals { name } } } } }`;

test('logs, traces and figures name steps, agencies and roles, and nobody of the population', async () => {
  const personal = await readPersonalData(hub.administer);
  expect(personal.size).toBeGreaterThan(150);
  const someone = [...personal.keys()];
  let answers = '';
  for (const { subject } of PERSONAS) {
    const person = await hub.as(subject);
    answers += (await person.ask(EVERYTHING)).text;
    // What a client sends comes back in no log either: as a value, in the text of a query, and as its name.
    await person.ask('query ($id: ID!) { child(id: $id) { id } }', { id: someone[0] });
    await person.ask(`{ children(where: { localId: "${someone.at(-1)}" }) { totalCount } }`);
    await person.ask(`query ${someone[1]!.replaceAll(/\W/g, '')} { nonsense(name: "${someone[2]}") }`);
  }
  // The children were in the answers: what is looked for below can be found.
  expect(findPersonalData(answers, personal)).toBeDefined();

  const figures = await (await fetch(metricsUrl(hub))).text();
  expect(figures).toMatch(/hub_step_duration_seconds_count\{[^}]*step="agency"[^}]*agency="social-care"/);
  expect(findPersonalData(figures, personal)).toBeUndefined();
  for (const { subject, name } of PERSONAS) expect([subject, figures.includes(name)]).toEqual([subject, false]);

  hub.process.kill('SIGTERM');
  await new Promise((resolve) => hub.process.once('exit', resolve));
  expect(traces.join('')).toContain('agency social-care graphql');
  expect(findPersonalData(traces.join(''), personal)).toBeUndefined();
  expect(findPersonalData(withoutPersonas(hub.output()), personal)).toBeUndefined();
});

/** The hub says where its figures are, as it says where everything else is. */
const metricsUrl = ({ output }: RunningHub): string => /Figures\s+(\S+)/.exec(output())![1]!;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
