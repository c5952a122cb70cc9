import { parse } from 'graphql';
import { judgeQuery } from '../check/judge';
import { Tally, type Wrong } from '../check/Tally';
import { mentionedItems } from '../graph/mentionedItems';
import type { RawData } from '../raw/RawData';
import type { Asker } from '../reach/Asker';
import { Reach } from '../reach/Reach';
import type { HubAnswer, HubClient } from '../../support/HubClient';

const TEXT = `{ children(first: 5) { totalCount nodes { whose: id name { familyName dateOfBirth } care { legal { legalStatusCode } }
  health { status { checks { checkedOn } } plan { version } } } } }`;

type Nodes = Record<string, any>[];

type Tamper = (nodes: Nodes, stranger: string) => void;

/** Of whom health told something, so that it can be missed. */
const told = (nodes: Nodes) => nodes.find(({ health }) => health?.status && health.plan)!;

/** Answers that a broken hub would give, by what is wrong with them. */
const TAMPERED: Readonly<Record<string, readonly [wrong: Wrong, tamper: Tamper]>> = {
  'a name that did not come': ['WITHHELD', (nodes) => void (nodes[0]!['name'] = null)],
  'a record that did not come': ['WITHHELD', (nodes) => void (told(nodes)['health'] = null)],
  'a child who did not come': ['WITHHELD', (nodes) => void nodes.pop()],
  'another day of birth': ['UNTRUE', (nodes) => void (nodes[0]!['name'].dateOfBirth = '1999-01-01')],
  'the same child twice': ['UNTRUE', (nodes) => void nodes.splice(1, 1, nodes[0]!)],
  'somebody else’s child': ['LEAKED', (nodes, stranger) => void (nodes[0]!['whose'] = stranger)],
};

/** What the check finds in a right answer, and in each that was tampered with. */
export async function judgeTampered(raw: RawData, asker: Asker, client: HubClient): Promise<Record<string, Wrong[]>> {
  const document = parse(TEXT);
  const mentioned = mentionedItems(document, {});
  const request = { asker, document, variables: {}, mentioned, matched: [], isMutation: false };
  const answer = await client.ask(TEXT);
  const judge = (given: HubAnswer, by: Asker): Wrong[] => {
    const question = { raw, reach: new Reach(raw, by), touched: mentioned.reads, isNarrowed: false, matched: [] };
    return [...new Set(judgeQuery({ ...request, asker: by }, question, given, new Tally()).map(({ wrong }) => wrong))];
  };
  const own = new Reach(raw, asker).everybody();
  const stranger = raw.children().find((id) => !own.includes(id))!;
  const found: Record<string, Wrong[]> = { 'the answer itself': judge(answer, asker) };
  for (const [name, [, tamper]] of Object.entries(TAMPERED)) {
    const given = structuredClone({ ...answer, headers: undefined });
    tamper(given.data!['children'].nodes, stranger);
    found[name] = judge(given as unknown as HubAnswer, asker);
  }
  found['the answer, given to a stranger'] = judge(answer, { ...asker, subject: 'a-stranger' });
  found['the answer, given for another purpose'] = judge(answer, { ...asker, purpose: 'BEYOND_DUTY' });
  return found;
}

export const WANTED: Readonly<Record<string, Wrong | undefined>> = {
  'the answer itself': undefined,
  ...Object.fromEntries(Object.entries(TAMPERED).map(([name, [wrong]]) => [name, wrong])),
  'the answer, given to a stranger': 'LEAKED',
  'the answer, given for another purpose': 'LEAKED',
};
