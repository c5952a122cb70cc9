import { join } from 'node:path';
import { addDays, londonDateOf } from '@hub/platform';
import { PERSONAS } from '../../hub/src/personas';
import { PARTS } from '../layers/parts';
import { startHub, type RunningHub } from '../support/startHub';

const OWN = `{ agreement { asOf role children purpose purposes rules items { item holds reading changing inWords withPurposes legalGateways }
  toCome { on item holds inWords because } } }`;
const [TODAY, TOMORROW] = [londonDateOf(new Date()), addDays(londonDateOf(new Date()), 1)];

interface OwnItem {
  item: string;
  reading: string;
  inWords: string;
  withPurposes: string[];
}

/** One person of each role, and a visitor. */
const PEOPLE = [...new Map(PERSONAS.toReversed().map((each) => [each.role, each])).values()];

/** Somebody of each agency, and of none. */
const SOME = ['social-worker', 'foster-carer', 'virtual-school-adviser', 'nurse', 'housing-officer', 'care-experienced', 'elected-member']; // prettier-ignore

describe('everybody’s own part of the agreement, in words', () => {
  let hub: RunningHub;
  beforeAll(async () => {
    hub = await startHub({ transport: 'direct', entry: [join(__dirname, '..', 'support', 'datedAgreement.mts')] });
  }, 120_000);
  afterAll(() => hub?.stop());

  const ownOf = async (persona?: string, purpose?: string) => {
    const answer = await (await hub.as(persona, purpose)).ask(OWN);
    expect([persona, answer.errors]).toEqual([persona, []]);
    return answer.data!['agreement'];
  };
  const itemOf = async (persona: string, item: string): Promise<OwnItem> =>
    (await ownOf(persona)).items.find((each: OwnItem) => each.item === item);

  test.each([...PEOPLE.map(({ subject }) => subject), undefined])(
    '%s is told of every item, with a reason wherever the answer is no',
    async (persona) => {
      const { asOf, role, children, items } = await ownOf(persona);
      expect([asOf, role, children]).toEqual([TODAY, expect.stringMatching(/\w+/), expect.stringMatching(/\.$/)]);
      expect(items.length).toBeGreaterThan(50);
      for (const { item, reading, inWords, withPurposes } of items as OwnItem[]) {
        expect([item, inWords]).toEqual([item, expect.stringMatching(/^(You|Of|With|The) .*\.$/)]);
        expect(inWords).not.toMatch(/undefined|null|caller|[A-Z]+_[A-Z]+/);
        if (reading === 'NEVER') expect([item, inWords, withPurposes]).toEqual([item, expect.stringMatching(/does not give it to your role\. .+/), []]);
        else expect([item, inWords]).toEqual([item, expect.stringContaining('may')]);
      }
    },
  ); // prettier-ignore

  test.each(SOME)('%s: what the words say is what the graph does', async (persona) => {
    const person = await hub.as(persona);
    for (const { item, reading } of (await ownOf(persona)).items as OwnItem[]) {
      if (!PARTS[item]) continue;
      const { code } = await person.ask(`{ children(first: 3) { nodes { ${PARTS[item]} } } }`);
      const isRefused = code === 'GRAPHQL_VALIDATION_FAILED' || code === 'FORBIDDEN';
      const isNo = reading === 'NEVER' || reading === 'OTHER_PURPOSE';
      // What has to be opened first is refused child by child, where nothing opened it.
      if (isNo || reading === 'ALLOWED') expect([item, reading, isRefused]).toEqual([item, reading, isNo]);
    }
  });

  test('a field that is refused for its purpose names the item, and the words say with which purpose it is theirs', async () => {
    const worker = await hub.as('social-worker', 'BEYOND_DUTY');
    const answer = await worker.ask('{ children(first: 1) { nodes { care { legal { legalStatus } } } } }');
    const refused = answer.errors[0]!;
    expect([refused.extensions?.['code'], refused.extensions?.['items']]).toEqual(['FORBIDDEN', ['care.legal']]);
    const { items } = await ownOf('social-worker', 'BEYOND_DUTY');
    expect(items.find((each: OwnItem) => each.item === 'care.legal')).toMatchObject({
      reading: 'OTHER_PURPOSE',
      inWords: 'You may not see this with the purpose of your session; you may with: direct care, statutory duty.',
    });
  });

  test('what ended this morning is told as ended, and refused', async () => {
    expect(await itemOf('housing-officer', 'leaver.accommodation')).toMatchObject({ reading: 'NEVER' });
    const officer = await hub.as('housing-officer');
    const answer = await officer.ask('{ children(first: 1) { nodes { leaver { accommodation { since } } } } }');
    expect([answer.code, answer.errors[0]!.extensions?.['items']]).toEqual(['FORBIDDEN', ['leaver.accommodation']]);
    expect(await itemOf('personal-adviser', 'leaver.accommodation')).toMatchObject({ reading: 'ALLOWED' });
  });

  test('what begins and ends tomorrow is told to those whom it concerns, and holds for nobody today', async () => {
    expect((await ownOf('housing-officer')).toCome).toEqual([
      {
        on: TOMORROW,
        item: 'leaver.pathway',
        holds: 'pathway plan',
        inWords: expect.stringContaining('may see it'),
        because: 'A pilot of the districts.',
      },
    ]);
    expect(await itemOf('housing-officer', 'leaver.pathway')).toMatchObject({ reading: 'NEVER' });
    expect((await ownOf('foster-carer')).toCome).toMatchObject([
      { on: TOMORROW, item: 'care.missing', inWords: expect.stringContaining('does not give it to your role') },
    ]);
    const carer = await hub.as('foster-carer');
    expect((await carer.ask('{ children(first: 1) { nodes { care { missing { kind } } } } }')).errors).toEqual([]);
    for (const persona of ['nurse', 'care-experienced', 'elected-member', undefined])
      expect([persona, (await ownOf(persona)).toCome]).toEqual([persona, []]);
  });
});
