import { hubError, type HubError, type Log, type Policy } from '@hub/platform';
import type { Category, Purpose, RoleName } from '@hub/schema';
import { rule, type IRule } from 'graphql-shield';
import type { Touched } from './Touched';

/** Who asks, as far as the rules that need no child are concerned. */
export interface ShieldedCaller {
  readonly role: RoleName;
  readonly purpose: Purpose | null;
  readonly requestId: string;
}

/** The rules that need only caller and purpose, asked before planning: an agency that would be denied is never called. */
export interface ContextualShield {
  /** Why not; undefined when nothing speaks against it. */
  refuses(caller: ShieldedCaller, touched: readonly Touched[]): Promise<HubError | undefined>;
}

type Interaction = 'read' | 'write';

interface Rule {
  /** Answers at once and never throws. */
  readonly decide: (caller: ShieldedCaller) => true | HubError;
  readonly rule: IRule;
}

/**
 * One graphql-shield rule for each category and interaction, made when it is first asked. The same decision is asked first:
 * only a yes goes on without graphql-shield, which makes five promises of each, and a no is its to refuse. What could not
 * be decided is on the log by then, and is not asked again.
 */
export function createContextualShield(policy: Policy, log: Log): ContextualShield {
  const rules = new Map<string, Rule>();
  const ruleOf = (interaction: Interaction, category: Category): Rule => {
    const name = `${interaction} ${category}`;
    const known = rules.get(name) ?? createRule(name, interaction, category, policy, log);
    rules.set(name, known);
    return known;
  };
  const ask = async (asked: Rule, caller: ShieldedCaller) =>
    (await asked.rule.resolve({}, {}, { caller } as never, {} as never, {} as never)) as boolean | HubError;
  return {
    async refuses(caller, touched) {
      const refused: string[] = [];
      const items = new Set<Category>();
      for (const { interaction, category, coordinates } of questionsOf(touched)) {
        const asked = ruleOf(interaction, category);
        const decided = asked.decide(caller);
        if (decided === true) continue;
        const verdict = decided.code === 'FORBIDDEN' ? await ask(asked, caller) : decided;
        // Two ways of asking that do not agree are no permission.
        if (!(verdict instanceof Error)) return hubError('POLICY_UNAVAILABLE');
        if (verdict.code !== 'FORBIDDEN') return verdict;
        refused.push(...coordinates);
        items.add(category);
      }
      return items.size > 0 ? forbidden(caller, refused, [...items]) : undefined;
    },
  };
}

/** A rule that throws would be a plain "no" in graphql-shield; here it is a denial under its own code, and recorded. */
function createRule(name: string, interaction: Interaction, category: Category, policy: Policy, log: Log): Rule {
  const decide = (caller: ShieldedCaller): true | HubError => {
    try {
      return policy[interaction](caller.role, caller.purpose, category) !== 'NOBODY' || hubError('FORBIDDEN');
    } catch (error) {
      log.error({ err: error, requestId: caller.requestId, role: caller.role }, 'A rule could not be decided');
      return hubError('POLICY_UNAVAILABLE');
    }
  };
  const ask = (_parent: unknown, _given: unknown, { caller }: { caller: ShieldedCaller }) => decide(caller);
  return { decide, rule: rule(name, { cache: 'no_cache' })(ask as never) };
}

const questionsOf = (touched: readonly Touched[]) =>
  touched.flatMap(({ reads, writes }) => [
    ...Array.from(reads, ([category, coordinates]) => ({ interaction: 'read' as const, category, coordinates })),
    ...Array.from(writes, ([category, coordinates]) => ({ interaction: 'write' as const, category, coordinates })),
  ]);

/** Names only what the caller wrote, which is in the role's own schema; `{ agreement }` says of each item why not. */
function forbidden({ purpose }: ShieldedCaller, coordinates: readonly string[], items: readonly Category[]): HubError {
  const fields = [...new Set(coordinates.map((coordinate) => coordinate.replace(/\(.*/, '')))].sort();
  const forWhat = purpose === null ? 'without a purpose' : `for the purpose ${purpose}`;
  return hubError('FORBIDDEN', {
    message: `The data-sharing agreement does not give you this ${forWhat}: ${fields.join(', ')}.`,
    extensions: { items: items.toSorted() },
  });
}
