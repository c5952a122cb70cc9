import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'graphql';
import { madeUpSource, type Entities } from './data/madeUpSource';
import { createFederation, type Federation } from './federation/createFederation';
import { namesOf, readRules } from './federation/readRules';

const SCHEMA = join(__dirname, '..', '..', '..', 'schema');

/** The hub's own graph, as it is published, over made-up data. */
export function openHubGraph(): Federation {
  const files = readdirSync(join(SCHEMA, 'subgraphs'));
  const sdls = Object.fromEntries(
    files.map((file) => [basename(file, '.graphql'), readFileSync(join(SCHEMA, 'subgraphs', file), 'utf8')]),
  );
  const source = madeUpSource(readEntities(sdls));
  const published = readFileSync(join(SCHEMA, 'supergraph.graphql'), 'utf8');
  return createFederation(
    sdls,
    () => source,
    () => published,
  );
}

/** What each role may see of it, by role. */
export function readContracts(): [role: string, sdl: string][] {
  const folder = join(SCHEMA, 'contracts');
  return readdirSync(folder).map((file) => [basename(file, '.graphql'), readFileSync(join(folder, file), 'utf8')]);
}

function readEntities(sdls: Readonly<Record<string, string>>): Entities {
  const keys = new Map<string, readonly string[]>();
  const owners = new Map<string, string>();
  const enums = new Map<string, readonly string[]>();
  for (const [name, sdl] of Object.entries(sdls)) {
    for (const [type, sets] of readRules(sdl).keys) if (sets.length > 0) keys.set(type, sets.flatMap(namesOf));
    for (const type of parse(sdl).definitions) {
      if (type.kind === 'EnumTypeDefinition')
        enums.set(type.name.value, (type.values ?? []).map(({ name: { value } }) => value).sort());
      if (type.kind !== 'ObjectTypeDefinition' || !keys.has(type.name.value)) continue;
      for (const field of type.fields ?? []) owners.set(`${type.name.value}.${field.name.value}`, name);
    }
  }
  return { keys, owners, enums };
}
