import {
  getDirectiveValues,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLString,
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLScalarType,
} from 'graphql';
import type { QueryPlan } from '@graphql-hive/router-query-planner';

/** A supergraph whose subgraphs are named in an order that the planner copes with, and the way back to their own names. */
export interface Ordered {
  readonly supergraphSdl: string;
  /** Gives the subgraphs of a plan their own names again. */
  restore(plan: QueryPlan): QueryPlan;
}

/**
 * The planner finds the way from an interface object to the types behind it only where the interface's subgraph has a name
 * that sorts before. So the more interface objects a subgraph has, the later its name is made to sort. A supergraph without
 * any stays as it is.
 */
export function orderSubgraphs(supergraphSdl: string): Ordered {
  if (!supergraphSdl.includes('isInterfaceObject: true')) return { supergraphSdl, restore: (plan) => plan };
  const document = parse(supergraphSdl);
  const counts = countInterfaceObjects(document);
  const byName = new Map<string, string>();
  const renamed = visit(document, {
    EnumValueDefinition: (node) => {
      const graph = node.directives?.find((one) => one.name.value === 'join__graph');
      const name = graph && read(graph, 'name', GraphQLString);
      if (typeof name !== 'string') return undefined;
      const ordered = `${String(counts.get(node.name.value) ?? 0).padStart(6, '0')}-${name}`;
      byName.set(ordered, name);
      return { ...node, directives: [withName(graph!, ordered)] };
    },
  });
  return { supergraphSdl: print(renamed), restore: (plan) => (restoreNames(plan, byName), plan) };
}

/** By the name of the subgraph in the enum of subgraphs. */
function countInterfaceObjects(document: DocumentNode): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'join__type' || read(node, 'isInterfaceObject', GraphQLBoolean) !== true) return;
      const graph = node.arguments?.find(({ name }) => name.value === 'graph')?.value;
      if (graph?.kind === Kind.ENUM) counts.set(graph.value, (counts.get(graph.value) ?? 0) + 1);
    },
  });
  return counts;
}

function read(node: DirectiveNode, argument: string, type: GraphQLScalarType): unknown {
  const definition = new GraphQLDirective({ name: node.name.value, locations: [], args: { [argument]: { type } } });
  return getDirectiveValues(definition, { directives: [node] })?.[argument];
}

const withName = (graph: ConstDirectiveNode, value: string): ConstDirectiveNode => ({
  ...graph,
  arguments: graph.arguments!.map((one) =>
    one.name.value === 'name' ? { ...one, value: { kind: Kind.STRING, value } } : one,
  ),
});

function restoreNames(node: unknown, names: ReadonlyMap<string, string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('serviceName' in node) node.serviceName = names.get(String(node.serviceName)) ?? node.serviceName;
  Object.values(node).forEach((child) => restoreNames(child, names));
}
