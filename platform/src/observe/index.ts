export * from './createMetrics';
export * from './createTracer';
export * from './observationSettings';
export * from './Observer';
export * from './openObservation';
export * from './serveMetrics';
