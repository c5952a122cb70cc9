import rateLimit from '@fastify/rate-limit';
import { hubError } from '@hub/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CALLER_RATES, type CallerRates } from './CallerRates';

/**
 * Counts a request to its caller: to the person, or to the address when nobody is signed in.
 * @throws HubError TOO_MANY_REQUESTS, with `Retry-After` on the reply
 */
export type LimitCaller = (request: FastifyRequest, reply: FastifyReply, subject: string | undefined) => Promise<void>;

type Check = ReturnType<FastifyInstance['createRateLimit']>;

const WINDOW = 60_000;
/** Callers that are remembered of each kind. Whoever asked least lately is forgotten first, and has a new count then. */
const REMEMBERED = 20_000;

/**
 * Kept in the memory of this process: with several gateways each counts for itself, and a restart forgets. What must hold
 * over all of them (misses of emergency look-ups) is counted in the database instead.
 */
export async function createCallerLimit(app: FastifyInstance, rates: CallerRates = CALLER_RATES): Promise<LimitCaller> {
  await app.register(rateLimit, { global: false });
  const subjects = new WeakMap<FastifyRequest, string>();
  const window = { timeWindow: WINDOW, cache: REMEMBERED };
  const perPerson = app.createRateLimit({ ...window, max: rates.person, keyGenerator: (of) => subjects.get(of)! });
  const perAddress = app.createRateLimit({ ...window, max: rates.address });
  return async (request, reply, subject) => {
    if (subject !== undefined && rates.person > 0) {
      subjects.set(request, subject);
      await refuseMore(perPerson, request, reply, 'You have asked', 'one person');
    } else if (subject === undefined && rates.address > 0)
      await refuseMore(perAddress, request, reply, 'Without a sign-in your address has asked', 'one address');
  };
}

async function refuseMore(
  check: Check,
  request: FastifyRequest,
  reply: FastifyReply,
  who: string,
  one: string,
): Promise<void> {
  const found = await check(request);
  if (found.isAllowed || !found.isExceeded) return;
  const seconds = Math.max(1, found.ttlInSeconds);
  reply.header('retry-after', seconds);
  throw hubError('TOO_MANY_REQUESTS', {
    message: `${who} ${found.max} times within a minute, which is as often as ${one} may; ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  });
}
