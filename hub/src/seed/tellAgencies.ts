import type { Population } from '@hub/platform';
import { todayInEngland } from '../todayInEngland';
import { makePopulationInChunks, type PopulationOptions } from './makePopulation';
import type { Loader } from './withLoaders';

export interface TellRequest extends Omit<PopulationOptions, 'today'> {
  onProgress?: (done: number) => void;
}

/** Tells the agencies of made-up children, a thousand at a time. */
export async function tellAgencies(loaders: readonly Loader[], { onProgress, ...options }: TellRequest): Promise<void> {
  let done = 0;
  for (const population of makePopulationInChunks({ ...options, today: todayInEngland() })) {
    await tellEach(loaders, population);
    onProgress?.((done += population.children.length));
  }
}

/**
 * All agencies write at once: each has a PostgreSQL process of its own. Waits for all of them, also when one fails: no
 * statement is under way when its transaction is given up.
 */
export async function tellEach(loaders: readonly Loader[], population: Population): Promise<void> {
  const answers = await Promise.allSettled(loaders.map(({ service, client }) => service.seed(client, population)));
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed) throw failed.reason;
}
