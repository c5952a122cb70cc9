import type { Golden, GoldenLeaf, GoldenRole } from './Golden.mts';
import type { Standing } from './Standing.mts';

/** What the agreement gives, read off the golden matrix one rule after another. */
export interface Oracle {
  /** Whether the role has this leaf at all, for any purpose and anybody. */
  mayEverRead(role: string, leaf: string): boolean;
  mayEverWrite(role: string, leaf: string): boolean;
  /** Whether the role may read it of somebody, with this purpose. */
  mayReadFor(role: string, purpose: string | null, leaf: string): boolean;
  mayWriteFor(role: string, purpose: string | null, leaf: string): boolean;
  /** Whether the role may read it of this child. What is about no child has no standing. */
  mayRead(role: string, purpose: string | null, leaf: string, standing?: Standing): boolean;
  mayWrite(role: string, purpose: string | null, leaf: string, standing?: Standing): boolean;
  /** Whether the child is reached without anything on record that opens one item of it. */
  isInScope(role: string, purpose: string | null, standing: Standing): boolean;
  /** Whether the leaf holds something of one person. */
  isOfOnePerson(leaf: string): boolean;
}

/** Leaves in which a care leaver is reached through the cohort of an authority, by permission ("Rules beyond the cells"). */
const LEAVER_LEAVES = ['leaver.activity', 'education.enrolment'];

/** Of no person yet, and of a child whose record it may be: whoever is in the officer’s queue. */
const RECORD_MATCH = 'recordMatch';
const isInQueue = ({ isRelated, isRestricted }: Standing): boolean => isRelated && !isRestricted;

export function createOracle({ roles, leaves }: Golden): Oracle {
  const roleOf = (name: string): GoldenRole => roles.get(name)!;
  const leafOf = (name: string): GoldenLeaf => leaves.get(name)!;
  const cell = (role: string, leaf: string): string => roleOf(role).cells[leaf] ?? '';
  const isOfOnePerson = (leaf: string): boolean => leafOf(leaf).releaseToSelf !== '';

  const mayEverRead = (role: string, leaf: string): boolean => cell(role, leaf) !== '';
  const mayEverWrite = (role: string, leaf: string): boolean => cell(role, leaf).endsWith('W');

  /** In the session, in the role's list and in the leaf's list; without one only what a visitor may have. */
  function purposeAllows(role: string, purpose: string | null, leaf: string): boolean {
    if (purpose === null) return cell('ANONYMOUS', leaf) !== '';
    const { purposes } = leafOf(leaf);
    return roleOf(role).purposes.includes(purpose) && (purposes === undefined || purposes.includes(purpose));
  }

  const mayReadFor = (role: string, purpose: string | null, leaf: string): boolean =>
    mayEverRead(role, leaf) && purposeAllows(role, purpose, leaf);

  function isReached(role: string, purpose: string | null, leaf: string, standing: Standing): boolean {
    const { relationship, agency } = roleOf(role);
    const isSelf = relationship === 'self';
    if (isSelf && standing.isUnder13) return false;
    const { isOpened } = standing;
    const isLeaver = !standing.isRelated && standing.isLeaverOfTheCohort && LEAVER_LEAVES.includes(leaf);
    if (!standing.isRelated && !isLeaver) return false;
    if (standing.isRestricted && !isOpened.grant) return false;
    if (cell(role, leaf).startsWith('G') && !isOpened.grant) return false;
    if (isSelf && leafOf(leaf).releaseToSelf === 'AFTER_REVIEW' && !isReleased(leaf, standing)) return false;
    const isForeign = !isSelf && leafOf(leaf).adultNeedsPermission && agency !== leafOf(leaf).owner;
    const needsPermission = purpose === 'BEYOND_DUTY' || isLeaver || (isForeign && standing.isAdult);
    return !needsPermission || isOpened.permission;
  }

  /** Of a restricted record social care, which keeps the mark, releases nothing. */
  const isReleased = (leaf: string, { isOpened, isRestricted }: Standing): boolean =>
    isOpened.release && !(isRestricted && leafOf(leaf).owner === 'social care');

  /** Keys and containers come with whatever of the child may be had. */
  const isStructureReached = (role: string, purpose: string | null, standing: Standing): boolean =>
    isInScope(role, purpose, standing) ||
    [...leaves.keys()].some(
      (leaf) =>
        leaf !== 'structure' &&
        isOfOnePerson(leaf) &&
        mayReadFor(role, purpose, leaf) &&
        isReached(role, purpose, leaf, standing),
    );
  const isSelf = (role: string): boolean => roleOf(role).relationship === 'self';
  const isInScope = (role: string, purpose: string | null, standing: Standing): boolean =>
    standing.isRelated && !standing.isRestricted && purpose !== 'BEYOND_DUTY' && !(isSelf(role) && standing.isUnder13);

  function mayRead(role: string, purpose: string | null, leaf: string, standing?: Standing): boolean {
    if (!mayReadFor(role, purpose, leaf)) return false;
    if (!isOfOnePerson(leaf)) return !standing || leaf !== RECORD_MATCH || isInQueue(standing);
    if (!standing) return false;
    return leaf === 'structure'
      ? isStructureReached(role, purpose, standing)
      : isReached(role, purpose, leaf, standing);
  }

  return {
    mayEverRead,
    mayEverWrite,
    mayReadFor,
    mayWriteFor: (role, purpose, leaf) => mayEverWrite(role, leaf) && mayReadFor(role, purpose, leaf),
    mayRead,
    mayWrite: (role, purpose, leaf, standing) => mayEverWrite(role, leaf) && mayRead(role, purpose, leaf, standing),
    isInScope,
    isOfOnePerson,
  };
}
