import { NEEDS_MEMBERS, type SubgraphName } from '@hub/platform';
import { Kind, parse, type ConstDirectiveNode } from 'graphql';

/** A cohort that another agency knows: `social-care/enteredCare`. */
export interface Need {
  readonly agency: SubgraphName;
  readonly cohort: string;
  /** Both, as the agency that counts calls it. */
  readonly name: string;
}

/** By the field that is counted so, such as `Scorecard.health`. */
export type Needs = ReadonlyMap<string, readonly Need[]>;

/** Reads them from the supergraph, where they stand beside the categories. */
export function readNeeds(supergraphSdl: string): Needs {
  const needs = new Map<string, readonly Need[]>();
  for (const type of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const { name, directives = [] } of type.fields ?? []) {
      const found = directives.flatMap(needOf);
      if (found.length > 0) needs.set(`${type.name.value}.${name.value}`, found);
    }
  }
  return needs;
}

function needOf({ name, arguments: given = [] }: ConstDirectiveNode): Need[] {
  const value = given[0]?.value;
  if (name.value !== 'tag' || value?.kind !== Kind.STRING || !value.value.startsWith(NEEDS_MEMBERS)) return [];
  const cohort = value.value.slice(NEEDS_MEMBERS.length);
  const [agency, ...rest] = cohort.split('/');
  return [{ agency: agency!, cohort: rest.join('/'), name: cohort }];
}
