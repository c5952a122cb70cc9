import { randomUUID } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { assertionShape, type Assertion } from './Assertion';
import { EndedSessions } from './EndedSessions';
import type { PublicAddress } from './PublicAddress';
import { rememberGood } from './rememberGood';
import { createSeal, type Seal } from './Seal';

/** A session is over after a working day, however it is used. */
export const SESSION_SECONDS = 8 * 60 * 60;

const sessionShape = z.object({ id: z.uuid(), said: assertionShape, expiresAt: z.int() });

/** What the cookie holds. `expiresAt` is in milliseconds since 1970 and never moves. */
export type Session = z.infer<typeof sessionShape>;

/** The cookie that carries a signed-in browser's session: encrypted, and for the server's eyes only. */
export class SessionCookie {
  readonly #seal: Seal<Session>;
  readonly #open: (sealed: string) => Promise<Session | undefined>;
  readonly #ended = new EndedSessions();
  readonly #name: string;

  constructor(
    secret: Uint8Array,
    private readonly address: PublicAddress,
  ) {
    const seal = createSeal(secret, 'session', sessionShape);
    this.#seal = seal;
    this.#open = rememberGood(async (sealed) => {
      const value = await seal.open(sealed);
      return { value, expiresAt: value?.expiresAt ?? 0 };
    });
    this.#name = address.cookieName('hub-session');
  }

  /** Whether the request brought one, good or bad. */
  isSent = (request: FastifyRequest): boolean => this.#sent(request) !== undefined;

  /** Undefined when none was sent, or when it is not ours, over or signed out. */
  async read(request: FastifyRequest): Promise<Session | undefined> {
    const session = await this.#open(this.#sent(request) ?? '');
    return session && !this.#ended.has(session.id) ? session : undefined;
  }

  /** A new session; never the continuation of one that the browser brought (session fixation). */
  start = (reply: FastifyReply, said: Assertion): Promise<Session> =>
    this.#write(reply, { id: randomUUID(), said, expiresAt: Date.now() + SESSION_SECONDS * 1000 });

  /** The same session in another role or for another purpose; it ends when it would have ended. */
  change = (reply: FastifyReply, session: Session, said: Assertion): Promise<Session> =>
    this.#write(reply, { ...session, said });

  /** Takes the cookie from the browser, and its worth from whoever may have copied it. */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const session = await this.read(request);
    if (session) this.#ended.add(session.id, session.expiresAt);
    this.forget(reply);
  }

  /** Takes it from this browser only. */
  forget = (reply: FastifyReply): void => this.#send(reply, '', 0);

  #sent = (request: FastifyRequest): string | undefined => parseCookie(request.headers.cookie ?? '')[this.#name];

  async #write(reply: FastifyReply, session: Session): Promise<Session> {
    const sealed = await this.#seal.close(session, new Date(session.expiresAt));
    this.#send(reply, sealed, Math.floor((session.expiresAt - Date.now()) / 1000));
    return session;
  }

  #send(reply: FastifyReply, value: string, maxAge: number): void {
    const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: this.address.secure } as const;
    reply.header('set-cookie', stringifySetCookie({ name: this.#name, value, ...attributes, maxAge }));
  }
}
