import type { Feature } from '../../support/data/Feature';

const letter = (text: string) => ({ text: ({ length }: { length?: number | null }) => text.slice(0, length ?? 99) });
const ALL = ['Hello', 'Goodbye', 'Sorry'].map(letter);

interface Asked {
  first: number | null;
  to?: { name: string; streets: string[] | null } | null;
}

const letters = ({ first, to }: Asked) =>
  to ? [letter(`${to.name}, ${to.streets?.join(' and ')}`)] : ALL.slice(0, first ?? 3);
const ada = {
  __typename: 'Person',
  id: '1',
  name: ({ upper }: { upper: boolean | null }) => (upper ? 'ADA' : 'Ada'),
  letters,
};
const rex = {
  __typename: 'Pet',
  id: '2',
  name: ({ style }: { style?: string }) => (style === 'LONG' ? 'Tyrannosaurus' : (style ?? null)),
  letters: ({ first }: { first: number }) => first,
};

/** One field with several arguments at once, and one key with several meanings in different branches. */
export const feature: Feature = {
  world: () => ({
    Query: { person: ({ id }: { id: string }) => (id === '1' ? ada : null), both: [ada, rex] },
    entities: [ada, rex],
  }),
  cases: {
    'one field, many times': {
      ask: `query ($n: Int, $to: To) { person(id: "1") { a: letters { text(length: 2) } b: letters(first: 2) { text }
        c: letters(first: $n) { text(length: 1) } d: letters(to: $to) { text } e: letters(to: { name: "Ben", streets: null }) { text } } }`,
      variables: { to: { name: 'Cid' } },
      data: {
        person: {
          a: [{ text: 'He' }],
          b: [{ text: 'Hello' }, { text: 'Goodbye' }],
          c: [{ text: 'H' }],
          d: [{ text: 'Cid, High Street' }],
          e: [{ text: 'Ben, undefined' }],
        },
      },
    },
    'one key for other arguments in another branch': {
      ask: '{ a: person(id: "1") { x: name } b: person(id: "1") { x: name(upper: true) } c: person(id: "9") { x: name } }',
      data: { a: { x: 'Ada' }, b: { x: 'ADA' }, c: null },
    },
    'names of other fields, and of keys': {
      ask: '{ person(id: "1") { id: name name: id letters: letters(first: 1) { text: text(length: 3) } } }',
      data: { person: { id: 'Ada', name: '1', letters: [{ text: 'Hel' }] } },
    },
    'an alias that says nothing': {
      ask: '{ person(id: "1") { name: name name } both { ... on Person { letters: letters { text: text text } letters { text } } } }',
      data: { person: { name: 'Ada' }, both: [{ letters: [{ text: 'Hello' }] }, {}] },
    },
    'other fields and types by type': {
      ask: '{ both { ... on Person { name(upper: true) many: letters { text } } ... on Pet { name2: name(style: LONG) few: letters(first: 7) } } }',
      data: {
        both: [
          { name: 'ADA', many: [{ text: 'Hello' }] },
          { name2: 'Tyrannosaurus', few: 7 },
        ],
      },
    },
    'one key for what is null in one type only': {
      ask: '{ both { ... on Person { it: id } ... on Pet { it: id } } }',
      data: { both: [{ it: '1' }, { it: '2' }] },
    },
    'equal fields in two places are one': {
      ask: '{ person(id: "1") { letters { text } } person(id: "1") { letters { text again: text(length: 1) } ... on Person { id } } }',
      data: { person: { letters: [{ text: 'Hello', again: 'H' }], id: '1' } },
    },
  },
  values: { ID: ['1', '2'], to: [{ name: 'Ada' }, { name: 'Ben', streets: null }, null] },
};
