import type { Board } from '../board/board.type';
import type { CorporateParentingPrinciple } from '../principle/corporateParentingPrinciple.type';
import type { CouncilPromise } from '../promise/councilPromise.type';
import type { PublishedTables } from './publishedQueries';
import type { Strategy } from './strategy.type';

/** Everything published, put together. */
export interface Published {
  authorities: PublishedTables['authorities'];
  strategies: Strategy[];
  promises: CouncilPromise[];
  boards: Board[];
  principles: CorporateParentingPrinciple[];
}
