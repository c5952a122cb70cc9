import { LRUCache } from 'lru-cache';

/**
 * Sessions that were signed out before their end, so that a copy of the cookie is worth nothing afterwards. Kept by
 * each gateway process in memory: a copy made before is good again at another gateway, or after a restart, until the
 * eight hours are over.
 */
export class EndedSessions {
  readonly #ids = new LRUCache<string, true>({ max: 50_000 });

  /** `expiresAt` in milliseconds since 1970: from then on the seal refuses the cookie by itself. */
  add(id: string, expiresAt: number): void {
    this.#ids.set(id, true, { ttl: Math.max(1, expiresAt - Date.now()) });
  }

  has = (id: string): boolean => this.#ids.has(id);
}
