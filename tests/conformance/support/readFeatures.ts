import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Feature } from './data/Feature';
import { worldSource } from './data/worldSource';
import { createFederation, type Federation } from './federation/createFederation';

/** A feature and its subgraphs. */
export interface NamedFeature {
  readonly name: string;
  readonly feature: Feature;
  /** Composes them and sets them to work. @throws Error when they do not compose */
  open(): Federation;
}

const FOLDER = join(__dirname, '..', 'features');

/** Every folder is a feature, and each `.graphql` file in it a subgraph. */
export const readFeatures = (): NamedFeature[] => readdirSync(FOLDER).sort().map(readFeature);

function readFeature(name: string): NamedFeature {
  const folder = join(FOLDER, name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const sdls = files.map((file) => [basename(file, '.graphql'), readFileSync(join(folder, file), 'utf8')]);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the folders are found, not listed
  const { feature } = require(join(folder, 'feature')) as { feature: Feature };
  const openSource = () => worldSource(feature.world());
  return { name, feature, open: () => createFederation(Object.fromEntries(sdls), openSource, feature.mendSupergraph) };
}
