import type { LoadResult } from '../load/LoadGenerator.mts';

/** What one system's turn showed. */
export interface Figures {
  requestsPerSecond: number;
  p50Milliseconds: number;
  p95Milliseconds: number;
  nodeCpuMilliseconds: number;
  postgresCpuMilliseconds: number;
}

export type FigureName = keyof Figures;

/** CPU is per request. */
export function figuresOf(result: LoadResult, nodeMilliseconds: number, postgresMilliseconds: number): Figures {
  const sorted = result.milliseconds.toSorted((one, other) => one - other);
  return {
    requestsPerSecond: (result.requests / result.elapsedMilliseconds) * 1000,
    p50Milliseconds: quantile(sorted, 0.5),
    p95Milliseconds: quantile(sorted, 0.95),
    nodeCpuMilliseconds: nodeMilliseconds / result.requests,
    postgresCpuMilliseconds: postgresMilliseconds / result.requests,
  };
}

const quantile = (sorted: number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)]!;

export const median = (values: number[]): number =>
  quantile(
    values.toSorted((one, other) => one - other),
    0.5,
  );

export const sumOf = (values: number[]): number => values.reduce((total, value) => total + value, 0);

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));
