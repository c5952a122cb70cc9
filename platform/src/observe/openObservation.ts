import { createMetrics } from './createMetrics';
import { createTracer } from './createTracer';
import { observers, type Observer } from './Observer';
import { serveMetrics } from './serveMetrics';

export interface ObservationConfig {
  /** Where `/metrics` is; undefined: nowhere, and nothing is counted. */
  readonly metrics: { readonly host: string; readonly port: number } | undefined;
  /** Where traces go, such as `http://collector:4318`; undefined: none are made. */
  readonly traceEndpoint: string | undefined;
}

export interface Observation {
  readonly observer: Observer;
  readonly metricsUrl: string | undefined;
  close(): Promise<void>;
}

/** What this process shows of its work to whoever runs it; nothing unless it was asked for. */
export async function openObservation(processName: string, config: ObservationConfig): Promise<Observation> {
  const metrics = config.metrics && createMetrics(processName);
  const served = metrics && (await serveMetrics(metrics, config.metrics!));
  const tracer = config.traceEndpoint ? await createTracer(processName, config.traceEndpoint) : undefined;
  return {
    observer: observers([metrics, tracer].filter((each) => each !== undefined)),
    metricsUrl: served && `${served.url}/metrics`,
    close: async () => {
      await served?.close();
      await tracer?.close();
    },
  };
}
