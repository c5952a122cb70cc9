import type { Feature } from '../../support/data/Feature';

const account = { __typename: 'Account', id: 'a1', holder: 'Ada', notes: (): object[] => [note] };
const note = { __typename: 'Note', id: 'n1', text: 'Rang twice.', account };
const records = [account, note];
const byId =
  (...all: { id: string }[]) =>
  ({ id }: { id: string }) =>
    all.find((one) => one.id === id);

const unknown = (alias: string) => ({ data: { [alias]: { __typename: 'Draft', id: 'd1' } } });

/** Objects of an interface that two subgraphs offer, and a subgraph that answers what it should not. */
export const feature: Feature = {
  world: () => ({
    Query: { record: byId(account, note), account: byId(account), note: byId(note) },
    entities: records,
  }),
  cases: {
    'a type whose fields lie in both': {
      ask: '{ record(id: "n1") { id ... on Note { text account { holder } } } }',
      data: { record: { id: 'n1', text: 'Rang twice.', account: { holder: 'Ada' } } },
    },
    'there and back by key': {
      ask: '{ account(id: "a1") { notes { id text account { id } } } }',
      data: { account: { notes: [{ id: 'n1', text: 'Rang twice.', account: { id: 'a1' } }] } },
    },
    'an entity that its owner does not know': {
      ask: '{ account(id: "a1") { holder notes { id account { holder } } } }',
      instead: { notes: () => ({ data: { _entities: [{ notes: [{ __typename: 'Note', id: 'never' }] }] } }) },
      data: { account: null },
      errors: ['account.notes.0.account SUBGRAPH_UNAVAILABLE'],
    },
    'a type that no schema has': {
      ask: '{ record(id: "n1") { __typename id } }',
      instead: { accounts: () => unknown('record'), notes: () => unknown('record') },
      data: { record: null },
    },
    'a text where an object belongs': {
      ask: '{ note(id: "n1") { text } }',
      instead: { notes: () => ({ data: { note: 'n1' } }) },
      data: { note: null },
      errors: ['note SUBGRAPH_UNAVAILABLE'],
    },
    'fewer entities than were asked for': {
      ask: '{ note(id: "n1") { text account { holder } } }',
      instead: { accounts: () => ({ data: { _entities: [] } }) },
      data: { note: null },
      errors: ['note.account SUBGRAPH_UNAVAILABLE'],
    },
  },
  values: { ID: ['a1', 'n1', 'none'] },
};
