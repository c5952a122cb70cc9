import { serverAudits, type Audit, type AuditResult } from 'graphql-http';
import { sharedHub } from '../support/sharedHub';

const NO_GET =
  'A question is never put into an address: addresses are kept in histories and in logs of proxies, and may name a child.';

/** What GraphQL over HTTP leaves open and the hub does not do, with the reason. */
const DECLINED: Readonly<Record<string, string>> = {
  'MAY accept application/x-www-form-urlencoded formatted GET requests': NO_GET,
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json':
    NO_GET,
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json': NO_GET,
};

// The names are known before there is a hub; where it is, only afterwards.
const audits = serverAudits({ url: async () => `${(await sharedHub('direct')).url}/graphql` });
const inWords = (result: AuditResult) => (result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`);

beforeAll(async () => void (await sharedHub('direct')), 120_000);

test.each<Audit>(audits)('$name ($id)', async ({ name, fn }) => {
  const result = await fn();
  if (name in DECLINED) expect(inWords(result)).toBe('notice: Response status code is not 200');
  else expect(inWords(result)).toBe('ok');
});

test('nothing is declined that must or should be done, or that is not asked about', () => {
  const names = audits.map(({ name }) => name as string);
  for (const declined of Object.keys(DECLINED))
    expect([names, declined]).toEqual([names, expect.stringMatching(/^MAY /)]);
  expect(names).toEqual(expect.arrayContaining(Object.keys(DECLINED)));
});
