import type { Field } from '../field/openField.mts';
import { launchHub, stopProcess } from '../systems/startHubSystem.mts';
import { round } from './figures.mts';

/** Seconds from the start of the process, PostgreSQL stopped, to the first `/ready`: a clone that was started before. */
export async function measureSecondStart(field: Field): Promise<number> {
  const started = performance.now();
  const { child, url } = await launchHub(field, 'direct');
  try {
    const { ok } = await fetch(`${url}/ready`);
    if (!ok) throw new Error('The hub is not ready on its second start.');
    return round((performance.now() - started) / 1000);
  } finally {
    await stopProcess(child);
  }
}
