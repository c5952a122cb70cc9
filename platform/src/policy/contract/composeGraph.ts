import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Agreement, Category, RoleName } from '@hub/schema';
import { SchemaProblems } from '../../schema-document';
import { createPolicy } from '../Policy';
import { checkRequires } from './checkRequires';
import { collectGraphCategories } from './collectGraphCategories';
import { composeContract } from './composeContract';
import { createVisibility } from './createVisibility';
import { createGraphModel } from './GraphModel';
import type { GraphService, GraphSubgraph } from './GraphService';
import { grantedTo, readableForPurposes, writtenCoordinates, type IsGranted } from './grantedTo';
import { findMatchFields, matchCoordinates } from './matchFields';
import { requiredFields } from './requiredFields';
import { showMatches } from './showMatches';

/** The whole graph, composed once at build time. */
export interface ComposedGraph {
  /** What the planner plans with: everything, hidden or not. */
  supergraphSdl: string;
  /** The schema that each role validates, coerces and introspects against. */
  contracts: Record<RoleName, string>;
  /** By schema coordinate, for all agencies. */
  categories: ReadonlyMap<string, Category>;
}

/** @throws SchemaProblems with everything that is wrong, by name. */
export function composeGraph(subgraphs: GraphSubgraph[], agreement: Agreement): ComposedGraph {
  const services = subgraphs.map(({ sdl, ...rest }): GraphService => ({
    ...rest,
    typeDefs: parse(sdl, { noLocation: true }),
  }));
  const { categories, problems } = collectGraphCategories(services, agreement);
  stopFor(problems);
  const composed = composeServices(services);
  if (composed.errors)
    throw new SchemaProblems(
      'The graph',
      composed.errors.map(({ message }) => message),
    );
  return {
    supergraphSdl: `${composed.supergraphSdl.trim()}\n`,
    contracts: composeContracts(services, agreement, categories),
    categories,
  };
}

function composeContracts(services: GraphService[], agreement: Agreement, categories: ReadonlyMap<string, Category>) {
  const model = createGraphModel(services);
  const policy = createPolicy(agreement);
  const matches = findMatchFields(services);
  stopFor(matches.problems);
  const [written, required] = [writtenCoordinates(model), requiredFields(services)];
  const forPurposes = readableForPurposes(policy, categories, matchCoordinates(model, matches.fields));
  const roles = Object.keys(agreement.roles).map((role) => ({
    role,
    isGranted: both(grantedTo(role, agreement, categories, written), forPurposes(role)),
  }));
  stopFor(roles.flatMap(({ role, isGranted }) => checkRequires(role, isGranted, required, { policy, categories })));
  const shown = showMatches(services, matches.fields);
  const contracts = roles.map(({ role, isGranted }) => ({
    role,
    ...composeContract(shown, role, agreement, createVisibility(model, isGranted), matches.fields),
  }));
  stopFor(contracts.flatMap(({ problems }) => problems));
  return Object.fromEntries(contracts.map(({ role, sdl }) => [role, sdl]));
}

const both =
  (one: IsGranted, other: IsGranted): IsGranted =>
  (coordinate) =>
    one(coordinate) && other(coordinate);

function stopFor(problems: string[]): void {
  if (problems.length > 0) throw new SchemaProblems('The graph', problems);
}
