import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { PublicAddress } from './PublicAddress';
import { createSeal, type Seal } from './Seal';

/** How long somebody may take to sign in at their identity provider. */
const ATTEMPT_SECONDS = 10 * 60;

const attemptShape = z.object({
  provider: z.string(),
  returnTo: z.string(),
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
});

/** One sign-in under way, bound to the browser that began it: no other can finish it (login cross-site forgery). */
export type Attempt = z.infer<typeof attemptShape>;

/** The cookie of a sign-in under way. It is used once. */
export class AttemptCookie {
  readonly #seal: Seal<Attempt>;
  readonly #name: string;

  constructor(
    secret: Uint8Array,
    private readonly address: PublicAddress,
  ) {
    this.#seal = createSeal(secret, 'sign-in', attemptShape);
    this.#name = address.cookieName('hub-sign-in');
  }

  async set(reply: FastifyReply, attempt: Attempt): Promise<void> {
    const expiresAt = new Date(Date.now() + ATTEMPT_SECONDS * 1000);
    this.#send(reply, await this.#seal.close(attempt, expiresAt), ATTEMPT_SECONDS);
  }

  async take(request: FastifyRequest, reply: FastifyReply): Promise<Attempt | undefined> {
    this.#send(reply, '', 0);
    return this.#seal.open(parseCookie(request.headers.cookie ?? '')[this.#name] ?? '');
  }

  #send(reply: FastifyReply, value: string, maxAge: number): void {
    const { secure } = this.address;
    reply.header(
      'set-cookie',
      stringifySetCookie({ name: this.#name, value, path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge }),
    );
  }
}
