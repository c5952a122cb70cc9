import { startSplitHub, type SplitHub } from '../support/startSplitHub';
import type { Mood } from '../support/Interposer';

/** The hub as separate processes, while one service after the other is stopped, stalled or out of its mind. */
let hub: SplitHub;
beforeAll(async () => {
  // The library warns that its login pages and its memory are for development; here they are a stranger's.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  hub = await startSplitHub();
  // What a process compiles for its first answer is no part of what a fault costs.
  for (const { persona, query } of CASES) await (await hub.as(persona)).ask(query);
}, 180_000);
afterAll(() => hub?.stop(), 60_000);

const PICTURE = `{ children(first: 20) { nodes { id name { familyName }
  health { status { overdue } } education { enrolment { yearGroup } } housing { application { recordStatus } } } }
  strategies { title } hub { name } }`;
const SCORECARD = `{ scorecard(authority: "816") { socialCare { code } health { code } education { code } housing { code } } strategies { title } }`;

interface Case {
  service: string;
  agency: string;
  persona: string;
  query: string;
  /** The answer without what this agency says, to be compared whole. */
  others(data: any): unknown;
}

const withoutPart = (part: string) => (data: any) => ({
  ...data,
  children: data.children.nodes.map(({ [part]: _part, ...rest }: any) => rest),
});
const CASES: Case[] = [
  { service: 'health', agency: 'Health', persona: 'social-worker', query: PICTURE, others: withoutPart('health') },
  { service: 'virtual-school', agency: 'Virtual school', persona: 'social-worker', query: PICTURE, others: withoutPart('education') },
  { service: 'housing', agency: 'Housing', persona: 'social-worker', query: PICTURE, others: withoutPart('housing') },
  { service: 'social-care', agency: 'Social care', persona: 'strategic-lead', query: SCORECARD, others: ({ scorecard: { socialCare: _part, ...rest }, ...data }) => ({ ...rest, ...data }) },
  { service: 'assurance', agency: 'Assurance', persona: 'care-experienced', query: '{ children { nodes { id name { familyName } permissions { choices { item } } } } hub { name } }', others: withoutPart('permissions') },
  { service: 'corporate-parenting', agency: 'Corporate parenting', persona: 'social-worker', query: PICTURE, others: ({ strategies: _part, ...rest }) => rest },
]; // prettier-ignore

const TELLTALE = /127\.0\.0\.1|localhost|10\.0\.0|ECONN|select |stack|<anonymous>|\.js|socket|Bad Gateway/i;
/** Longer than the gateway waits for a service that is stalled. */
const OUTAGE = 4000;

describe.each(CASES)('while $service is', ({ service, agency, persona, query, others }) => {
  test.each<Mood>(['stopped', 'stalled', 'garbage'])(
    '%s, under load: the others’ data whole, one error by its name, back within two seconds',
    async (mood) => {
      const person = await hub.as(persona);
      const before = await person.ask(query);
      expect([before.errors, before.status]).toEqual([[], 200]);

      hub.interposers[service]!.mood = mood;
      const until = Date.now() + OUTAGE;
      const answers: Awaited<ReturnType<typeof person.ask>>[] = [];
      const load = async (): Promise<void> => {
        while (Date.now() < until) answers.push(await person.ask(query));
      };
      await Promise.all(Array.from({ length: 6 }, load));
      expect(answers.length).toBeGreaterThan(6);
      for (const answer of answers) {
        expect(others(answer.data)).toEqual(others(before.data));
        expect(answer.errors.length).toBeGreaterThan(0);
        for (const error of answer.errors)
          expect([error.extensions?.['code'], error.extensions?.['agency']]).toEqual(['SUBGRAPH_UNAVAILABLE', agency]);
        expect(new Set(answer.errors.map(({ message }) => message)).size).toBe(1);
        expect(answer.text).not.toMatch(TELLTALE);
      }

      hub.interposers[service]!.mood = 'working';
      await expectBack(person, query, before.data);
    },
    30_000,
  );

  test('killed and started again: back within two seconds of its return, and nothing else fell', async () => {
    const person = await hub.as(persona);
    const before = await person.ask(query);
    await hub.kill(service);
    const during = await person.ask(query);
    expect(during.errors[0]!.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', agency });
    expect(others(during.data)).toEqual(others(before.data));
    await hub.revive(service);
    await expectBack(person, query, before.data);
    for (const name of ['gateway', ...CASES.map((each) => each.service)])
      expect([name, hub.isRunning(name)]).toEqual([name, true]);
  }, 60_000);
});

describe('the agency that says who somebody’s children are', () => {
  test.each<Mood>(['stopped', 'stalled', 'garbage'])(
    '%s: nobody is let in without a scope, what is public is whole',
    async (mood) => {
      const worker = await hub.as('social-worker');
      hub.interposers['social-care']!.mood = mood;
      const refused = await worker.ask(PICTURE);
      expect([refused.status, refused.code, refused.data]).toEqual([503, 'POLICY_UNAVAILABLE', undefined]);
      const open = await (await hub.as()).ask('{ strategies { title } offers(first: 5) { totalCount } }');
      expect(open.errors).toEqual([]);
      hub.interposers['social-care']!.mood = 'working';
      await expectBack(worker, PICTURE);
    },
    30_000,
  );
});

async function expectBack(person: Awaited<ReturnType<SplitHub['as']>>, query: string, data?: unknown): Promise<void> {
  const deadline = Date.now() + 2000;
  let after = await person.ask(query);
  while (after.errors.length > 0 && Date.now() < deadline) after = await person.ask(query);
  expect(after.errors).toEqual([]);
  if (data) expect(after.data).toEqual(data);
}
