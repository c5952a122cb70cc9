import type { Query } from '../../database';
import type { Emergencies, OfChild } from './LookReader';
import type { ControllerReach, LookFilter, LookPage, LookPlace } from './Look';

export const catchUp = (most: number): Query => ({
  name: 'looks-catch-up',
  text: 'select looks.catch_up($1) as taken',
  values: [most],
});

export const ofChild = (childId: string, { withOwn, hidden, ...page }: LookPage & OfChild): Query => ({
  name: 'looks-of-child',
  text: 'select * from looks.of_child($1, $2, $3, $4, $5, $6, $7, $8)',
  values: [childId, withOwn, ...columns(hidden), ...position(page)],
});

export const ofControllers = (reach: ControllerReach, filter: LookFilter, page: LookPage): Query => ({
  name: 'looks-of-controllers',
  text: 'select * from looks.of_controllers($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
  values: [...reachOf(reach), ...filterOf(filter), ...position(page)],
});

export const emergencies = (reach: ControllerReach, { only, without }: Emergencies, page: LookPage): Query => ({
  name: 'looks-emergencies',
  text: 'select * from looks.emergencies($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
  values: [...reachOf(reach), ...(only ? columns(only) : [null, null]), ...columns(without), ...position(page)],
});

export const showedChild = (reach: ControllerReach, { chain, sequence }: LookPlace, childId: string): Query => ({
  name: 'looks-showed-child',
  text: 'select * from looks.showed_child($1, $2, $3, $4, $5)',
  values: [chain, sequence, childId, ...reachOf(reach)],
});

const reachOf = ({ categories, roles }: ControllerReach): unknown[] => [categories, roles];

const filterOf = (filter: LookFilter): unknown[] =>
  [filter.subject, filter.childId, filter.from, filter.until, filter.purpose, filter.role, filter.verdict].map(
    (value) => value ?? null,
  );

const columns = (places: readonly LookPlace[]): unknown[] => [
  places.map(({ chain }) => chain),
  places.map(({ sequence }) => sequence),
];

const position = ({ before, most }: LookPage): unknown[] => [
  before?.at ?? null,
  before?.chain ?? null,
  before?.sequence ?? null,
  most,
];
