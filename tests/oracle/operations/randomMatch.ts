import { isEnumType, isInputObjectType, type GraphQLInputType } from 'graphql';
import type { Choose } from '../../conformance/support/operations/Choose';
import { WHOLE_GRAPH } from '../graph/graphFor';
import { itemOf } from '../graph/itemOf';

/** A condition on children, as `@among` takes it, and the items that it asks for. */
export interface RandomMatch {
  readonly text: string;
  readonly items: readonly string[];
}

const AGENCIES = {
  health: 'HealthMatch',
  education: 'EducationMatch',
  socialCare: 'SocialCareMatch',
  housing: 'HousingMatch',
};

/** One or two conditions of one or two agencies; nothing where the caller may ask for none. */
export function randomMatch(choose: Choose, mayUse: (item: string) => boolean): RandomMatch | undefined {
  const fields = Object.entries(AGENCIES).flatMap(([agency, name]) => {
    const type = WHOLE_GRAPH.getType(name);
    if (!isInputObjectType(type)) return [];
    return Object.values(type.getFields()).map((field) => ({ agency, field, item: itemOf(name, field.name) }));
  });
  const usable = fields.filter(({ item }) => mayUse(item));
  if (usable.length === 0) return undefined;
  const chosen = Array.from({ length: 1 + choose(2) }, () => usable[choose(usable.length)]!);
  const byAgency = Map.groupBy(new Set(chosen), ({ agency }) => agency);
  const conditions = [...byAgency].map(([agency, some]) => {
    const inner = some.map(({ field }) => `${field.name}: ${valueOf(field.type, choose)}`);
    return `${agency}: { ${inner.join(', ')} }`;
  });
  return { text: `@among(${conditions.join(', ')})`, items: chosen.map(({ item }) => item) };
}

function valueOf(type: GraphQLInputType, choose: Choose): string {
  if (isEnumType(type)) return type.getValues()[choose(type.getValues().length)]!.name;
  const values: Readonly<Record<string, readonly string[]>> = {
    Boolean: ['true', 'false'],
    Int: ['1', '7', '16'],
    Date: ['"2024-05-06"', '"2026-12-31"'],
  };
  const some = values[String(type)]!;
  return some[choose(some.length)]!;
}
