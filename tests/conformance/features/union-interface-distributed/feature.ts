import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const oven = { __typename: 'Oven', id: 'o1' };
const toaster = { __typename: 'Toaster', id: 't1', warranty: 2, name: 'Crisp' };
const broken = { __typename: 'Toaster', id: 't2', warranty: null, name: fails('LOST') };
const byId = ({ id }: { id: string }) => [toaster, broken].find((one) => one.id === id);

/** A union and an interface, spread over subgraphs in different parts. */
export const feature: Feature = {
  world: () => ({
    Query: { products: [oven, toaster], node: byId, toasters: [toaster, broken] },
    entities: [toaster, broken],
  }),
  cases: {
    'an interface on a union': {
      ask: '{ products { ... on Node { id ... on Toaster { name } } } }',
      data: { products: [{}, { id: 't1', name: 'Crisp' }] },
    },
    'a union on an interface': {
      ask: '{ node(id: "t1") { id ... on Product { ... on Toaster { warranty name } } } }',
      data: { node: { id: 't1', warranty: 2, name: 'Crisp' } },
    },
    'an interface on a type': {
      ask: '{ toasters { ... on Node { id } name } none: node(id: "none") { ... on Toaster { name } } }',
      data: { toasters: [{ id: 't1', name: 'Crisp' }, null], none: null },
      errors: ['toasters.1.name LOST'],
    },
    'one key for two types': {
      ask: '{ products { ... on Oven { x: id } ... on Toaster { x: id } } }',
      data: { products: [{ x: 'o1' }, { x: 't1' }] },
    },
  },
  values: { ID: ['t1', 't2', 'none'] },
};
