import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const fido = { __typename: 'Dog', id: 'a1', name: 'Fido', age: 3 };
const tom = { __typename: 'Cat', id: 'a2', name: null, age: fails('LOST') };
const book = { __typename: 'Book', id: 'b1', animals: [fido, tom] };

/** `@provides` through interfaces. */
export const feature: Feature = {
  world: () => ({ Query: { media: book, shown: book, animals: [fido, tom] }, entities: [book, fido, tom] }),
  cases: {
    'what is provided is not fetched': {
      ask: '{ shown { id animals { id name } } }',
      data: {
        shown: {
          id: 'b1',
          animals: [
            { id: 'a1', name: 'Fido' },
            { id: 'a2', name: null },
          ],
        },
      },
      asks: ['media'],
    },
    'what is not is': {
      ask: '{ media { animals { id ... on Dog { name age } ... on Cat { age } } } }',
      data: {
        media: {
          animals: [
            { id: 'a1', name: 'Fido', age: 3 },
            { id: 'a2', age: null },
          ],
        },
      },
      errors: ['media.animals.1.age LOST'],
    },
  },
};
