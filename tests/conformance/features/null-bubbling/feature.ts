import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const note = { text: 'Well.', by: null };
const child = (id: string, weight: unknown, record: object, visits: unknown) => ({
  __typename: 'Child',
  id,
  weight,
  record,
  visits,
});
const well = child('1', 30, { note, strictNote: note }, [{ on: 'May', by: null }]);
const unwell = child('2', null, { note: { text: null, by: 'Ada' }, strictNote: note }, [{ on: null, by: 'Ada' }, null]);
const unknown = child('3', fails('LOST'), { note: null, strictNote: { text: fails('LOST'), by: null } }, fails('LOST'));

/** Where null goes, and which error tells of it. */
export const feature: Feature = {
  world: () => ({
    Query: { children: [well, unwell, null, unknown], strict: [well, unwell], first: unknown },
    entities: [well, unwell, unknown],
  }),
  cases: {
    'to the field that may be null': {
      ask: '{ children { record { note { text by } } } }',
      data: {
        children: [
          { record: { note: { text: 'Well.', by: null } } },
          { record: { note: null } },
          null,
          { record: { note: null } },
        ],
      },
      errors: ['children.1.record.note.text'],
    },
    'through fields that may not, to the item': {
      ask: '{ children { id record { strictNote { text } } } }',
      data: {
        children: [
          { id: '1', record: { strictNote: { text: 'Well.' } } },
          { id: '2', record: { strictNote: { text: 'Well.' } } },
          null,
          null,
        ],
      },
      errors: ['children.3.record.strictNote.text LOST'],
    },
    'from one subgraph over what another told': {
      ask: '{ children { id record { note { by } } weight } }',
      data: { children: [{ id: '1', record: { note: { by: null } }, weight: 30 }, null, null, null] },
      errors: ['children.1.weight', 'children.3.weight LOST'],
    },
    'to the whole answer': {
      ask: '{ children { id } strict { id weight } }',
      data: null,
      errors: ['strict.1.weight'],
    },
    'to the whole answer from its first field': {
      ask: '{ first { weight } }',
      data: null,
      errors: ['first.weight LOST'],
    },
    'to a list': {
      ask: '{ children { visits { on } } }',
      data: { children: [{ visits: [{ on: 'May' }] }, { visits: null }, null, { visits: null }] },
      errors: ['children.1.visits.0.on', 'children.3.visits LOST'],
    },
  },
};
