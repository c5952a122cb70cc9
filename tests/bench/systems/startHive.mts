import type { ChildProcess } from 'node:child_process';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Field } from '../field/openField.mts';
import { QUESTIONS } from '../questions.mts';
import { AGENCIES } from '../subgraphs/agencies.mts';
import { startPeer } from './startPeer.mts';
import { stopProcess } from './startHubSystem.mts';
import type { System } from './System.mts';

/** The hub's own question; whose children they are is said in an argument, for nobody signs in. */
const QUERY = QUESTIONS.picture.query
  .replace('($first', '($subject: String!, $first')
  .replace('children(first', 'children(subject: $subject, first');

/** Hive's gateway over four Apollo subgraphs by HTTP, each on its agency's own database: five processes. */
export async function startHive(field: Field): Promise<System> {
  const { cluster } = field.databases;
  const subgraphs: { agency: string; child: ChildProcess; url: string }[] = [];
  for (const agency of Object.keys(AGENCIES)) {
    const database = cluster.administrator(field.databases.of(agency).connection.database);
    const settings = { agency, today: field.today, database };
    subgraphs.push({ agency, ...(await startPeer('../subgraphs/server.mts', settings)) });
  }
  const { supergraphSdl: supergraph, errors } = composeServices(
    subgraphs.map(({ agency, url }) => ({ name: agency, url, typeDefs: parse(AGENCIES[agency]!.typeDefs) })),
  );
  if (!supergraph) throw new Error(errors!.map(({ message }) => message).join('\n'));
  const gateway = await startPeer('hive.mts', { supergraph });
  const children = [gateway.child, ...subgraphs.map(({ child }) => child)];
  const { persona: subject } = QUESTIONS.picture;
  return {
    name: 'hive',
    processes: children.map(({ pid }) => pid!),
    answersOnly: 'picture',
    url: `${gateway.url}graphql`,
    headers: () => ({ 'content-type': 'application/json', accept: 'application/json' }),
    body: (_question, window) => JSON.stringify({ query: QUERY, variables: { subject, ...window } }),
    stop: async () => void (await Promise.all(children.map(stopProcess))),
  };
}
