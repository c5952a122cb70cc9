import { rule } from 'graphql-shield';
import type { IRule } from 'graphql-shield';
import type { Category } from '@hub/schema';
import type { Caller } from '../../caller';
import { hubError, type HubError } from '../../errors';
import { mayReachChild } from '../mayReachChild';
import { concernsOnePerson } from '../decide';
import type { Interaction, Reach } from '../Reach';
import type { ArgumentUse } from './argumentUses';
import { childOf, type Holder } from './childOf';
import { reachesAnybody } from './reachesAnybody';
import type { ShieldedContext, ShieldOptions } from './ShieldOptions';

/** What one field asks of the agreement. */
export interface Question {
  /** Unique: graphql-shield refuses two rules of one name. */
  name: string;
  category: Category;
  holder: Holder;
  /** Absent where no argument can carry another category than the field's. */
  argumentUse?: (given: Record<string, unknown>) => ArgumentUse;
}

type Verdict = true | HubError;

/** Answers at once and never throws: true, or why not. */
export type Guard = (parent: unknown, given: Record<string, unknown>, context: ShieldedContext) => Verdict;

/** A rule as graphql-shield asks it, and what it answers. */
export interface GuardedBy {
  readonly rule: IRule;
  readonly guard: Guard;
}

/** @param name Unique: graphql-shield refuses two rules of one name. */
export const guardedBy = (name: string, guard: Guard): GuardedBy => ({
  rule: rule(name, { cache: 'no_cache' })(guard as never),
  guard,
});

/**
 * The one kind of rule there is. It answers true or a reason, and whatever goes wrong inside is recorded and denied
 * under its own code: in graphql-shield `not` and `or` make a rule that throws an *allow*, and a cached rule gives one
 * alias the verdict of another, so none of these is used.
 */
export function categoryRule(question: Question, options: ShieldOptions): GuardedBy {
  const decide = createDecision(question, options);
  const record = recordOncePerRequest(question, options);
  return guardedBy(question.name, (parent, given, { caller }) => {
    if (!caller) return hubError('FORBIDDEN');
    try {
      return decide(parent, given, caller);
    } catch (error) {
      record(caller, error);
      return hubError('POLICY_UNAVAILABLE');
    }
  });
}

function createDecision({ name, category, holder, argumentUse }: Question, { policy }: ShieldOptions) {
  const leaf = policy.agreement.leaves[category];
  const needsChild = leaf !== undefined && concernsOnePerson(leaf) && category !== 'structure';
  const interaction: Interaction = holder === 'MUTATION' ? 'write' : 'read';
  const reachOf = (caller: Caller, how: Interaction, of: Category): Reach =>
    policy[how](caller.role, caller.purpose, of);
  const isRoot = holder === 'QUERY' || holder === 'MUTATION';

  return (parent: unknown, given: Record<string, unknown>, caller: Caller): Verdict => {
    const reach = reachOf(caller, interaction, category);
    if (!reachesAnybody(reach)) return hubError('FORBIDDEN');
    const use = argumentUse?.(given);
    for (const used of use?.categories ?? [])
      if (!reachesAnybody(reachOf(caller, used === 'structure' ? 'read' : interaction, used)))
        return hubError('FORBIDDEN');
    if (isRoot) return holder === 'QUERY' || mayWriteAbout(caller, reach, use?.children ?? [], category);
    const childId = childOf(holder, parent);
    if (childId !== undefined) return mayReachChild(caller, reach, childId, category) || hubError('FORBIDDEN');
    if (needsChild) throw new Error(`${name}: the object does not say which child it is about.`);
    return true;
  };
}

/** A row outside the caller's scope is not found, as if it did not exist. */
const mayWriteAbout = (caller: Caller, reach: Reach, children: string[], category: Category): Verdict =>
  children.every((child) => mayReachChild(caller, reach, child, category)) || hubError('NOT_FOUND');

/** A page of 200 children would else write the same line 200 times. */
function recordOncePerRequest({ name }: Question, { log }: ShieldOptions) {
  const recorded = new WeakSet<Caller>();
  return (caller: Caller, err: unknown): void => {
    if (recorded.has(caller)) return;
    recorded.add(caller);
    const { requestId, role, purpose } = caller;
    log.error({ requestId, role, purpose, code: 'POLICY_UNAVAILABLE', err }, `denied, for the rule failed: ${name}`);
  };
}
