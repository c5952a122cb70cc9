import type { FastifyRequest } from 'fastify';

/** Whether a browser asks for a page to show: what else it asks for, and every program, gets JSON. */
export const isForPeople = ({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): boolean =>
  (method === 'GET' || method === 'HEAD') && headers.accept?.includes('text/html') === true;
