import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { completeTags, composeGraph, type GraphSubgraph } from '@hub/platform';
import { AGREEMENT_FILE, loadAgreement } from '@hub/schema';
import { schemaFilesOf, writeSchemaFiles } from '../../schemaFiles';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@tag", "@shareable", "@external", "@requires"])';

/** Written short: `@c(x)` is the tag of an item. */
const written = (sdl: string): string => `${LINK}\n${sdl.replaceAll(/@c\(([\w.]+)\)/g, '@tag(name: "$1")')}`;

const SOCIAL_CARE = written(`
  type Query { child(id: ID! @c(structure)): Child @c(structure) about: String @c(public.hub) }
  type Child @key(fields: "id") { id: ID! @c(structure) care: CareRecord @c(structure) }
  type CareRecord { timesMissing: Int @c(care.missing) status: String @c(care.status) shared: Shared @c(care.status) }
  type Shared @shareable { note: String @c(structure) }`);

const HEALTH = `
  type Query { assessments(overdue: Boolean): [Assessment!]! @c(health.status) }
  type Child @key(fields: "id") { id: ID! @c(structure) health: HealthRecord @c(structure) }
  type Assessment { dueOn: String! @c(health.status) kind: Kind! @c(health.status) asAt: String @c(health.status) }
  type HealthRecord { plan: String @c(health.plan) family: FamilyHistory @c(health.familyHistory) }
  type FamilyHistory { note: String @c(health.familyHistory) }
  type Shared @shareable { note: String @c(structure) }
  enum Kind { INITIAL REVIEW }`;

/** Health's part of the small graph, with these texts of it replaced. */
export function healthWith(...changes: readonly (readonly [string, string])[]): string {
  let sdl = HEALTH;
  for (const [from, to] of changes) {
    if (!sdl.includes(from)) throw new Error(`The small graph has no ${from}`);
    sdl = sdl.replace(from, to);
  }
  return written(sdl);
}

/** Two agencies, with this part of health's. */
export const smallSubgraphs = (health = healthWith()): GraphSubgraph[] => [
  { name: 'social-care', url: 'hub://social-care', sdl: SOCIAL_CARE },
  { name: 'health', url: 'hub://health', sdl: completeTags(health) },
];

/** A graph of two agencies under the real agreement, as a folder like `schema/`. */
export function writeSmallGraph(folder: string): void {
  const agreement = loadAgreement();
  const subgraphs = smallSubgraphs();
  mkdirSync(folder, { recursive: true });
  writeSchemaFiles(schemaFilesOf({ subgraphs, ...composeGraph(subgraphs, agreement) }), folder);
  copyFileSync(AGREEMENT_FILE, join(folder, 'agreement.yaml'));
}
