import * as actions from './action/action.entity';
import * as published from './source/published.entity';
import * as strategies from './strategy/strategy.entity';

/** One for each table; a test compares them with what the migrations made. */
export const entities: Function[] = [
  ...Object.values(published),
  ...Object.values(strategies),
  ...Object.values(actions),
];
