import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const credits = { __typename: 'Credits', id: 'c1', director: 'Ida', writer: 'Max' };
const film = { __typename: 'Film', id: 'f1', title: 'Rain', rating: 5, credits };
const short = { __typename: 'Film', id: 'f2', title: 'Snow', rating: fails('UNRATED'), credits: null };

/** `extend type` with external fields, as federation 1 had it, and `@provides` of them. */
export const feature: Feature = {
  world: () => ({ Query: { bestFilm: film, films: [film, short] }, entities: [film, short, credits] }),
  cases: {
    'an external field is fetched where it lives': {
      ask: '{ bestFilm { id title rating } }',
      data: { bestFilm: { id: 'f1', title: 'Rain', rating: 5 } },
      asks: ['ratings', 'films'],
    },
    'what is provided is not fetched again': {
      ask: '{ bestFilm { credits { director } } }',
      data: { bestFilm: { credits: { director: 'Ida' } } },
      asks: ['ratings'],
    },
    'what is not provided is': {
      ask: '{ bestFilm { credits { director writer } } }',
      data: { bestFilm: { credits: { director: 'Ida', writer: 'Max' } } },
      asks: ['ratings', 'films'],
    },
    'null goes up from an extension': {
      ask: '{ films { title rating } }',
      data: { films: [{ title: 'Rain', rating: 5 }, null] },
      errors: ['films.1.rating UNRATED'],
    },
  },
};
