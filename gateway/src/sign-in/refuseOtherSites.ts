import { hubError } from '@hub/platform';
import type { FastifyRequest } from 'fastify';

/**
 * Refuses a request that a page of another origin made a browser send. `SameSite=Lax` already keeps the cookie from
 * other sites, but all ports of localhost, and all hosts of a council's domain, are one site. Browsers always send one
 * of the two headers with a POST; a program that sends neither carries no cookie that it was not given.
 */
export function refuseOtherSites({ headers }: FastifyRequest, origin: string): void {
  const site = headers['sec-fetch-site'];
  // The first is set by the browser alone; `Origin` is `null` under some referrer policies, so it is asked second.
  const allowed = site === undefined ? (headers.origin ?? origin) === origin : site === 'same-origin';
  if (!allowed) throw hubError('FORBIDDEN', { message: 'This can only be done from the pages of the hub itself.' });
}
