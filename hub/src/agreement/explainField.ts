import { buildSchema } from 'graphql';
import { concernsOnePerson, createPolicy, type Policy } from '@hub/platform';
import { agreementOn, grantOf, maySave, type Category, type Opening, type Purpose } from '@hub/schema';
import { InputRefused } from '../InputRefused';
import { nearMiss } from '../nearMiss';
import { coordinatesOf } from '../schema-check/coordinatesOf';
import type { GraphVersion } from '../schema-check';
import { SERVICES } from '../services';
import { findChild, type ChildInQuestion } from './ChildInQuestion';
import type { Explanation, LayerVerdict, Verdict } from './Explanation';
import { findPurposes, findRole } from './findRole';
import { openingsInWords } from './openingsInWords';

export interface FieldQuestion {
  role: string;
  field: string;
  purpose?: string;
  child?: string;
  age: number;
  on: string;
}

/** What each layer says about a field, for every purpose of the role. @throws InputRefused for a name that is none. */
export function explainField(graph: GraphVersion, question: FieldQuestion): Explanation[] {
  const policy = createPolicy(agreementOn(graph.agreement, question.on), () => question.on);
  const { agreement } = policy;
  const found = findRole(agreement, question.role);
  const item = findItem(graph, question.field);
  const { holds, owner } = agreement.leaves[item]!;
  const child = findChild(agreement, found.role, question.child, question.age);
  const action = question.field.startsWith('Mutation.') ? 'change' : 'read';
  const asked = { policy, role: found.name, item, child, action } as const;
  const contract = byContract(graph, question.field, asked);
  return findPurposes(found, question.purpose).map((purpose) => {
    const needs = needsOf(asked, purpose);
    const layers = [contract, byShield(asked, purpose, needs), byRowSecurity(asked, purpose, needs)];
    const verdict = ORDER.find((each) => layers.some((layer) => layer.verdict === each))!;
    const of = concernsOnePerson(agreement.leaves[item]!) ? child.inWords : null;
    const said = { role: found.name, field: question.field, item, holds, owner, action, purpose, child: of };
    return { ...said, layers, verdict, needs: needs ?? [] } as Explanation;
  });
}

/** The strictest first. */
const ORDER: readonly Verdict[] = ['REFUSES', 'AFTER', 'ALLOWS'];

interface Asked {
  policy: Policy;
  role: string;
  item: Category;
  child: ChildInQuestion;
  action: 'read' | 'change';
}

function findItem({ categories }: GraphVersion, field: string): Category {
  const item = categories.get(field);
  if (item !== undefined) return item;
  const [type] = field.split('.');
  const ofType = [...categories.keys()].filter((name) => name.startsWith(`${type}.`) && !name.includes('('));
  const names = ofType.length > 0 ? ofType : [...categories.keys()].filter((name) => !name.includes('('));
  const list = ofType.length > 0 ? `\n${type} has: ${ofType.map((name) => name.split('.')[1]).join(', ')}.` : '';
  throw new InputRefused(`There is no field "${field}" in the graph.${nearMiss(field, names)}${list}`);
}

/** What must be on record for this child; undefined when nothing opens it, whatever child it is. */
function needsOf(
  { policy, role, item, child, action }: Asked,
  purpose: Purpose | null,
): readonly Opening[] | undefined {
  if (action === 'change' && item !== 'structure' && policy.write(role, purpose, item) === 'NOBODY') return undefined;
  const [minors, adults] = (['minors', 'adults'] as const).map((age) => policy.needs(role, purpose, item, age));
  if (!minors || !adults || !concernsOnePerson(policy.agreement.leaves[item]!)) return minors;
  if (child.tie === 'RESTRICTED') return [...new Set<Opening>(['GRANT', ...adults])];
  return child.isAdult ? adults : minors;
}

function byContract({ contracts }: GraphVersion, field: string, { policy, role, item, action }: Asked): LayerVerdict {
  const layer = 'contract';
  if (new Set(coordinatesOf(buildSchema(contracts[role]!, { assumeValid: true }))).has(field))
    return {
      layer,
      verdict: 'ALLOWS',
      why: `the schema of ${role} has it; the contract asks for no purpose and no child`,
    };
  const grant = grantOf(policy.agreement, role, item);
  const refuses = (why: string): LayerVerdict => ({ layer, verdict: 'REFUSES', why: `${why}, so it is not in the schema of ${role}` }); // prettier-ignore
  if (grant === undefined) return refuses(`the agreement gives ${role} nothing of ${item}`);
  if (action === 'change' && !maySave(grant))
    return refuses(`the agreement lets ${role} read ${item} and not change it`);
  return refuses(`${role} has ${item}, but the way to it, or what it needs, leads through what ${role} has not`);
}

function byShield(asked: Asked, purpose: Purpose | null, needs: readonly Opening[] | undefined): LayerVerdict {
  const layer = 'shield';
  if (!needs) return { layer, verdict: 'REFUSES', why: `FORBIDDEN: ${whyNothing(asked, purpose)}` };
  const { verdict, why } = ofChild(asked, needs);
  return { layer, verdict, why: verdict === 'REFUSES' ? `${why}: answered as if there were no such child` : why };
}

function byRowSecurity(asked: Asked, purpose: Purpose | null, needs: readonly Opening[] | undefined): LayerVerdict {
  const layer = 'row-level security';
  const tables = SERVICES.flatMap(({ name, database }) =>
    database.domainTables.filter(({ category }) => category === asked.item).map(({ table }) => `${name}.${table}`),
  );
  if (tables.length === 0)
    return { layer, verdict: 'ALLOWS', why: `no table holds ${asked.item}: there is no row to withhold` };
  const of = `of ${tables.join(', ')}`;
  if (!needs) return { layer, verdict: 'REFUSES', why: `no row ${of}: ${whyNothing(asked, purpose)}` };
  const { verdict, why } = ofChild(asked, needs);
  return { layer, verdict, why: `${verdict === 'REFUSES' ? 'no row' : 'rows'} ${of}: ${why}` };
}

/** Role and purpose would do: is it this child? */
function ofChild({ policy, role, item, child }: Asked, needs: readonly Opening[]): { verdict: Verdict; why: string } {
  const { leaves, relationships, roles } = policy.agreement;
  if (!concernsOnePerson(leaves[item]!)) return { verdict: 'ALLOWS', why: 'it holds nothing of one person' };
  const { relationship } = roles[role]!;
  if (
    child.tie === 'ELSEWHERE' &&
    item !== 'structure' &&
    relationships[relationship]!.cohort?.careLeavers.includes(item)
  )
    return {
      verdict: 'REFUSES',
      why: `reached by ${relationship} alone; of care leavers of the authority by permission`,
    };
  if (child.tie === 'ELSEWHERE')
    return { verdict: 'REFUSES', why: relationship === 'none' ? `${role} reaches no child` : `${role} reaches children by ${relationship}, today, and nobody else` }; // prettier-ignore
  const who = child.tie === 'RESTRICTED' ? 'a restricted child is in no scope' : `in the scope by ${relationship}`;
  if (needs.length > 0) return { verdict: 'AFTER', why: `${who}; opened by ${openingsInWords(needs)}` };
  return { verdict: 'ALLOWS', why: who };
}

function whyNothing({ policy, role, item, action }: Asked, purpose: Purpose | null): string {
  const { roles, leaves } = policy.agreement;
  const grant = grantOf(policy.agreement, role, item);
  if (grant === undefined) return `the agreement gives ${role} nothing of ${item}`;
  if (action === 'change' && !maySave(grant)) return `the agreement lets ${role} read ${item} and not change it`;
  const allowed = leaves[item]!.purposes;
  const both = roles[role]!.purposes.filter((each) => allowed === 'all' || allowed.includes(each));
  return `${item} is not shared for ${purpose ?? 'no purpose'}; ${role} has it for ${both.join(' and ') || 'no purpose of its own'}`;
}
