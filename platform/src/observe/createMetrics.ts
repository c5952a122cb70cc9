import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { ObservedLabels, Observer } from './Observer';

/** Figures of one process in the text format of Prometheus. */
export interface Metrics extends Observer {
  readonly contentType: string;
  text(): Promise<string>;
}

/** From a fast answer of the cache to the longest that an agency is waited for. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts and times every step, and the process itself. Labels are names of our own alone, so their number is bounded. */
export function createMetrics(processName: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ process: processName });
  collectDefaultMetrics({ register: registry, prefix: 'hub_' });
  const duration = new Histogram({
    name: 'hub_step_duration_seconds',
    help: 'How long a step of a request took, by step, agency, role, kind of question and outcome.',
    labelNames: ['step', 'agency', 'role', 'kind', 'outcome'],
    buckets: SECONDS,
    registers: [registry],
  });
  const note = ({ step, agency = '', role = '', kind = '' }: ObservedLabels, outcome: string, startedAt: number) =>
    duration.observe({ step, agency, role, kind, outcome }, (performance.now() - startedAt) / 1000);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    async watch(labels, _requestId, work) {
      const startedAt = performance.now();
      try {
        const outcome = await work();
        note(labels, 'done', startedAt);
        return outcome;
      } catch (error) {
        note(labels, 'failed', startedAt);
        throw error;
      }
    },
  };
}
