import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/** Beyond this the oldest is forgotten, so that nobody can fill the memory with sign-ins that they never finish. */
const MOST_ENTRIES = 5000;

/**
 * What the demo provider keeps between two steps of one sign-in. Memory of one process is right for it: nothing is
 * worth more than the ten minutes of a sign-in, and a restart only means choosing a persona again.
 */
export function createShortMemory(): (model: string) => Adapter {
  const entries = new Map<string, Entry>();
  return (model) => new ShortMemory(entries, model);
}

class ShortMemory implements Adapter {
  constructor(
    private readonly entries: Map<string, Entry>,
    private readonly model: string,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    this.entries.delete(this.#key(id));
    this.entries.set(this.#key(id), { payload, expiresAt: Date.now() + (expiresIn || 600) * 1000 });
    if (this.entries.size > MOST_ENTRIES) this.entries.delete(this.entries.keys().next().value!);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const entry = this.entries.get(this.#key(id));
    if (entry && entry.expiresAt > Date.now()) return entry.payload;
    this.entries.delete(this.#key(id));
    return undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#where((payload) => payload.uid === uid)[0]?.[1].payload;
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#where((payload) => payload.userCode === userCode)[0]?.[1].payload;
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload['consumed'] = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.entries.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key] of this.#where((payload) => payload.grantId === grantId)) this.entries.delete(key);
  }

  #key = (id: string): string => `${this.model} ${id}`;

  #where = (matches: (payload: AdapterPayload) => boolean): [string, Entry][] =>
    [...this.entries].filter(([key, { payload }]) => key.startsWith(`${this.model} `) && matches(payload));
}
