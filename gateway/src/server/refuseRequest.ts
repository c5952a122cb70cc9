import { hubError } from '@hub/platform';
import type { FastifyRequest } from 'fastify';

/**
 * A page of another site can make a browser send the session's cookie. It cannot send JSON without asking first, which is
 * never granted; this refuses the rest. Browsers set one of the two headers with every POST, other programs neither.
 */
export function refuseOtherSites({ headers }: FastifyRequest, publicOrigin: string | undefined): void {
  const site = headers['sec-fetch-site'];
  const isOwn = site === undefined ? isOwnOrigin(headers, publicOrigin) : site === 'same-origin';
  if (!isOwn) throw hubError('FORBIDDEN', { message: 'The graph can only be asked from the pages of the hub itself.' });
}

/** Where it is not known under which address browsers reach the hub, it is the one that they asked. */
function isOwnOrigin({ origin, host }: FastifyRequest['headers'], publicOrigin: string | undefined): boolean {
  if (origin === undefined || origin === publicOrigin) return true;
  return publicOrigin === undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/** JSON is UTF-8 (RFC 8259, section 8.1); other charsets have been used to hide what a body says. */
export function refuseOtherCharsets({ headers }: FastifyRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw hubError('UNSUPPORTED_MEDIA_TYPE');
}

/** One operation a request: a list of them would pass every limit that is counted by request. */
export function refuseBatches({ body }: FastifyRequest): void {
  if (!Array.isArray(body)) return;
  throw hubError('BAD_REQUEST', { message: `Send one operation a request; this has a list of ${body.length}.` });
}
