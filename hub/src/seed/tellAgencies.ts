import { londonDateOf, type Population, type Service } from '@hub/platform';
import type { Client } from 'pg';
import { makePopulationInChunks, type PopulationOptions } from './makePopulation';

/** An agency's open transaction, as its loader. */
export interface Loader {
  service: Service;
  client: Client;
}

export interface TellRequest extends Omit<PopulationOptions, 'today'> {
  onProgress?: (done: number) => void;
}

/** All agencies write the same children at once: each has a PostgreSQL process of its own. */
export async function tellAgencies(loaders: readonly Loader[], { onProgress, ...options }: TellRequest): Promise<void> {
  let done = 0;
  for (const population of makePopulationInChunks({ ...options, today: londonDateOf(new Date()) })) {
    await everyAgency(loaders, population);
    onProgress?.((done += population.children.length));
  }
}

/** Waits for all of them, also when one fails: no statement is under way when its transaction is given up. */
async function everyAgency(loaders: readonly Loader[], population: Population): Promise<void> {
  const answers = await Promise.allSettled(loaders.map(({ service, client }) => service.seed(client, population)));
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
}
