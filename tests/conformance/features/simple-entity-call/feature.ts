import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const nurses = [
  { __typename: 'Nurse', id: '1', name: 'Ada', shift: 'NIGHT', ward: 'Elm' },
  { __typename: 'Nurse', id: '2', name: 'Ben', shift: fails('LOST'), ward: null },
];

/** Fields of one entity in two subgraphs. */
export const feature: Feature = {
  world: () => ({
    Query: { nurse: ({ id }: { id: string }) => nurses.find((nurse) => nurse.id === id) },
    entities: nurses,
  }),
  cases: {
    'both subgraphs': {
      ask: '{ nurse(id: "1") { name shift ward } }',
      data: { nurse: { name: 'Ada', shift: 'NIGHT', ward: 'Elm' } },
      asks: ['nurses', 'rotas'],
    },
    'an error beyond the key': {
      ask: '{ nurse(id: "2") { name shift } }',
      data: { nurse: null },
      errors: ['nurse.shift LOST'],
    },
    nobody: { ask: '{ nurse(id: "3") { name shift } }', data: { nurse: null }, asks: ['nurses'] },
  },
  values: { ID: ['1', '2', '3'] },
};
