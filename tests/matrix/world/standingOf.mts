import type { Standing } from '../oracle/Standing.mts';
import type { WorldChild } from './WorldChild.mts';

/** A cohort is of children whom the authority looks after; from 18 on they are its care leavers. */
export function standingOf(child: WorldChild, relationship: string): Standing {
  const isOfCohort = relationship === 'authorityCohort';
  const isLeaver = isOfCohort && child.isAdult && child.relation === 'IN' && !child.isRestricted;
  const { isRestricted, isAdult, isUnder13, isOpened } = child;
  return {
    isRelated: child.relation === 'IN' && !isLeaver && relationship !== 'none',
    isRestricted,
    isAdult,
    isUnder13,
    isLeaverOfTheCohort: isLeaver,
    isOpened,
  };
}
