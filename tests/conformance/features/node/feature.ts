import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const room = { __typename: 'Room', id: 'r1', number: 12, windows: 2, panes: 8 };
const attic = { __typename: 'Room', id: 'r2', number: 13, windows: 0, panes: fails('LOST') };
const desk = { __typename: 'Desk', id: 'd1', number: 3 };

/** An interface of ids alone: the types behind it have everything else elsewhere. */
export const feature: Feature = {
  world: () => ({
    Query: { room, desk, anything: [room, attic, null, desk], other: room },
    entities: [room, attic, desk],
  }),
  cases: {
    'one type, in two further subgraphs': {
      ask: '{ room { id ... on Room { number windows panes } } }',
      data: { room: { id: 'r1', number: 12, windows: 2, panes: 8 } },
    },
    'the same key for two types': {
      ask: '{ anything { __typename ... on Room { number } ... on Desk { number } } }',
      data: {
        anything: [
          { __typename: 'Room', number: 12 },
          { __typename: 'Room', number: 13 },
          null,
          { __typename: 'Desk', number: 3 },
        ],
      },
      asks: ['nodes', 'building'],
    },
    'from another subgraph, with an error': {
      ask: '{ other { ... on Room { panes } } anything { id ... on Room { panes } } }',
      data: { other: { panes: 8 }, anything: [{ id: 'r1', panes: 8 }, null, null, { id: 'd1' }] },
      errors: ['anything.1.panes LOST'],
    },
  },
};
