import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const words = (_: unknown, { text }: { text: string }) => text.split(' ').filter(Boolean).length;

/** Fields of a mutation are done one after the other, in whichever subgraph, and each answer is completed by others. */
export const feature: Feature = {
  world() {
    const written = { text: '' };
    // What an entity was when it was answered stays so, as for a client of one server.
    const diary = () => ({ __typename: 'Diary', id: `d${written.text.length}`, text: written.text, words });
    const entities = new Proxy([], { get: (_, name) => (name === 'find' ? findDiary : undefined) }) as never[];
    const known: ReturnType<typeof diary>[] = [];
    const findDiary = (matches: (thing: object) => boolean) => known.find(matches);
    const remember = () => known[known.push(diary()) - 1];
    return {
      Query: { diary: remember },
      Mutation: {
        add: ({ text }: { text: string }) => ((written.text += `${text} `), remember()),
        addMany: ({ texts }: { texts: string[] }) => ((written.text += `${texts.join(' ')} `), texts.length),
        clear: ({ really }: { really: boolean | null }) => (really ? (written.text = '') : written.text),
        refuse: fails('REFUSED'),
        refuseHard: fails('REFUSED'),
      },
      entities,
    };
  },
  cases: {
    'in their order, over subgraphs': {
      ask: 'mutation { a: add(text: "x") { text words } b: clear(really: true) c: add(text: "y z") { words text } }',
      data: { a: { text: 'x ', words: 1 }, b: '', c: { words: 2, text: 'y z ' } },
      asks: ['diary', 'counting', 'counting', 'diary', 'counting'],
    },
    'on after one that failed': {
      ask: 'mutation { refuse add(text: "x") { text } clear }',
      data: { refuse: null, add: { text: 'x ' }, clear: 'x ' },
      errors: ['refuse REFUSED'],
    },
    'but not after one that cannot be null': {
      ask: 'mutation { addMany(texts: ["a", "b"]) refuseHard add(text: "x") { text } }',
      data: null,
      errors: ['refuseHard REFUSED'],
      asks: ['diary', 'counting'],
    },
  },
  values: { text: ['one', 'two words'], texts: [['a', 'b'], [], 'c'] },
};
