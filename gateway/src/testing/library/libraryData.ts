/** One world, that every subgraph and the oracle read: so all differences are the executor's. */
export interface Thing {
  readonly __typename: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

const fails = (what: string) => () => {
  throw new Error(what);
};

const person = (id: string, number: number, more: object): Thing => ({
  __typename: 'Person',
  id,
  name: `Name ${id}`,
  nickname: number % 2 ? `Nick ${id}` : null,
  email: `${id}@example.org`,
  passport: { country: 'UK', number },
  visa: `visa ${number}`,
  friends: () => [PEOPLE[(number + 1) % PEOPLE.length], PEOPLE[0]],
  address: { street: 'High Street', city: null },
  reviews: () => REVIEWS.filter(({ author }) => (author as () => Thing)()?.id === id),
  ...more,
});

/** The third has no e-mail address though each must; the fourth's friends cannot be found, and one address is broken. */
export const PEOPLE: Thing[] = [
  person('p0', 0, {}),
  person('p1', 1, { address: { street: null, city: 'York' } }),
  person('p2', 2, { email: null }),
  person('p3', 3, { friends: fails('no friends'), visa: fails('no visa') }),
  person('p4', 4, { name: fails('no name'), address: null, email: fails('no e-mail') }),
];

const postage = (weight: unknown, kind: unknown, express: boolean) =>
  (weight as number) * (express ? 2 : 1) + (kind === 'POEM' ? 0.5 : 0);

const book = (id: string, number: number, more: object): Thing => ({
  __typename: 'Book',
  id,
  title: `Title ${id}`,
  pages: number * 100,
  kind: number % 2 ? 'NOVEL' : 'POEM',
  weight: number,
  copies: number,
  author: () => PEOPLE[number],
  rating: number / 2,
  reviews: ({ first = 9 }) => REVIEWS.filter(({ of }) => (of as () => Thing)().id === id).slice(0, first),
  ...more,
});

export const MEDIA: Thing[] = [
  book('b0', 0, {}),
  book('b1', 1, {}),
  book('b2', 2, { copies: null, title: null }),
  { ...book('f3', 3, {}), __typename: 'Film', minutes: 90, director: () => PEOPLE[1] },
  { ...book('f4', 4, {}), __typename: 'Film', minutes: null, director: null, rating: fails('no rating') },
];

export const REVIEWS: Thing[] = MEDIA.flatMap((medium, index) =>
  ['good', 'bad'].map((body, at): Thing => ({
    __typename: 'Review',
    id: `r${index}${at}`,
    body,
    author: () => PEOPLE[(index + at) % PEOPLE.length],
    of: () => medium,
  })),
);

const books = MEDIA.filter(({ __typename }) => __typename === 'Book');

/** Resolvers of fields that are not simply there. `text` is what the mutations change, in the order that they are asked. */
export function createRoots() {
  let text = '';
  return {
    Query: {
      media: () => MEDIA,
      medium: (_: unknown, { id }: { id: string }) => MEDIA.find((medium) => medium.id === id),
      books: (_: unknown, { kind }: { kind?: string }) => [...books.filter((one) => !kind || one.kind === kind), null],
      search: () => [books[0], PEOPLE[1], MEDIA[3], null],
      shelves: () => [[books[0], null], null, [books[1]]],
      version: () => '1',
      people: (_: unknown, { first }: { first: number }) => PEOPLE.slice(0, first),
      latest: () => REVIEWS.slice(0, 3),
    },
    Mutation: {
      append: (_: unknown, { text: more }: { text: string }) => (text += more),
      prepend: (_: unknown, { text: more }: { text: string }) => (text = more + text),
      failing: fails('cannot'),
    },
    Book: {
      postage: ({ weight, kind }: Thing, { express }: { express: boolean }) => postage(weight, kind, express),
    },
  };
}
