import { fails } from '../../support/data/fails';
import type { Feature } from '../../support/data/Feature';

const person = (id: string, name: string | null) => ({ __typename: 'Person', id, name });
const ada = person('p1', 'Ada');
const ben = person('p2', null);

const latest =
  (...all: object[]) =>
  ({ latest = 9 }: { latest?: number | null }) =>
    all.slice(0, latest ?? 9);

const elm = {
  __typename: 'School',
  id: 's1',
  name: 'Elm School',
  staff: [ada, ben],
  inspections: latest(
    { __typename: 'SchoolInspection', on: '2026-03-01', grade: 2 },
    { __typename: 'SchoolInspection', on: '2022-03-01', grade: null },
  ),
};
const oak = {
  __typename: 'Clinic',
  id: 'c1',
  name: 'Oak Clinic',
  staff: [ada],
  inspections: latest(
    { __typename: 'ClinicInspection', on: '2026-05-01', isSafe: true },
    { __typename: 'ClinicInspection', on: '2024-05-01', isSafe: fails('LOST') },
  ),
};
const heath = { __typename: 'Park', id: 'k1', name: 'The Heath' };

/** Interfaces and unions whose types have fields in several subgraphs, and interfaces that only one subgraph has. */
export const feature: Feature = {
  world: () => ({ Query: { places: [elm, oak, heath], nearest: elm }, entities: [elm, oak, heath, ada, ben] }),
  cases: {
    'fields of the interface and of one type': {
      ask: '{ places { name ... on Clinic { inspections(latest: 1) { on } } } }',
      data: {
        places: [
          { name: 'Elm School' },
          { name: 'Oak Clinic', inspections: [{ on: '2026-05-01' }] },
          { name: 'The Heath' },
        ],
      },
      asks: ['places', 'inspections'],
    },
    'an interface that only another subgraph has': {
      ask: `{ places { __typename ... on Inspected { inspections(latest: 1) { on
        ... on SchoolInspection { grade } ... on ClinicInspection { isSafe } } } } }`,
      data: {
        places: [
          { __typename: 'School', inspections: [{ on: '2026-03-01', grade: 2 }] },
          { __typename: 'Clinic', inspections: [{ on: '2026-05-01', isSafe: true }] },
          { __typename: 'Park' },
        ],
      },
    },
    'entities below an interface': {
      ask: '{ places { ... on Staffed { staff { name } } } }',
      data: { places: [{ staff: [{ name: 'Ada' }, { name: null }] }, { staff: [{ name: 'Ada' }] }, {}] },
      asks: ['places', 'people'],
    },
    'entities below an interface, by an alias that says nothing': {
      ask: '{ places { ... on Staffed { staff { name: name name } } } }',
      data: { places: [{ staff: [{ name: 'Ada' }, { name: null }] }, { staff: [{ name: 'Ada' }] }, {}] },
    },
    'a union that is asked by an interface': {
      ask: '{ nearest { ... on Place { name } ... on Inspected { inspections { on } } } }',
      data: { nearest: { name: 'Elm School', inspections: [{ on: '2026-03-01' }, { on: '2022-03-01' }] } },
    },
    'fragments within fragments': {
      ask: `{ places { ...Anywhere } } fragment Anywhere on Place { ...Named ... on Staffed { ... on School { id } } }
        fragment Named on Place { name }`,
      data: { places: [{ name: 'Elm School', id: 's1' }, { name: 'Oak Clinic' }, { name: 'The Heath' }] },
      asks: ['places'],
    },
    'an error in one type': {
      ask: '{ places { id ... on Clinic { inspections { ... on ClinicInspection { isSafe } } } } }',
      data: null,
      errors: ['places.1.inspections.1.isSafe LOST'],
    },
  },
};
