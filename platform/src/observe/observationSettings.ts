import { z } from 'zod';
import type { ObservationConfig } from './openObservation';

/** The settings by which a process shows its work; the same names for every process. */
export const observationSettings = {
  /** 0 takes any free port. */
  HUB_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  HUB_METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  /** As OpenTelemetry names it; without it no tracing is loaded. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must look like http://collector:4318' })
    .transform((url) => url.replace(/\/$/, ''))
    .optional(),
};

export const observationConfigOf = (values: {
  HUB_METRICS_PORT?: number | undefined;
  HUB_METRICS_HOST: string;
  OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
}): ObservationConfig => ({
  metrics:
    values.HUB_METRICS_PORT === undefined
      ? undefined
      : { host: values.HUB_METRICS_HOST, port: values.HUB_METRICS_PORT },
  traceEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT,
});
