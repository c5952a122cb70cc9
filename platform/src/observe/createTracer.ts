import type { ObservedLabels, Observer } from './Observer';

export interface Tracer extends Observer {
  /** Sends what is left. */
  close(): Promise<void>;
}

/**
 * Traces by OpenTelemetry, sent by OTLP over HTTP to `endpoint`. Its packages are loaded here and only here, so that a
 * process without tracing never has them in memory. A trace's id is the request id: the parts of one request find each
 * other over process and network without a header. Attributes are names of our own; nothing is recorded of an error but
 * that there was one.
 */
export async function createTracer(processName: string, endpoint: string): Promise<Tracer> {
  const [{ context, ROOT_CONTEXT, SpanStatusCode, trace }, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
  const provider = new sdk.NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': processName }),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }))],
  });
  provider.register();
  const tracer = provider.getTracer('corporate-parenting-hub');

  const parentOf = (requestId: string) => {
    if (trace.getSpan(context.active())) return context.active();
    const hex = requestId.replaceAll('-', '');
    return trace.setSpanContext(ROOT_CONTEXT, {
      traceId: hex,
      spanId: hex.slice(16),
      traceFlags: 1,
      isRemote: true,
    });
  };
  return {
    close: () => provider.shutdown(),
    watch: (labels, requestId, work) =>
      tracer.startActiveSpan(
        nameOf(labels),
        { attributes: attributesOf(labels) },
        parentOf(requestId),
        async (span) => {
          try {
            return await work();
          } catch (error) {
            span.setStatus({ code: SpanStatusCode.ERROR });
            throw error;
          } finally {
            span.end();
          }
        },
      ),
  };
}

const nameOf = ({ step, agency, kind }: ObservedLabels): string => [step, agency, kind].filter(Boolean).join(' ');

const attributesOf = ({ agency, role, kind }: ObservedLabels) => ({
  ...(agency && { 'hub.agency': agency }),
  ...(role && { 'hub.role': role }),
  ...(kind && { 'hub.kind': kind }),
});
