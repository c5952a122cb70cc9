import type { Caller } from '../Caller';

/** Asks the same question again and again. */
export const createReader = (name: string, persona: string, selection: string): Caller => ({
  name,
  persona,
  prepare: async () => undefined,
  next: () => ({ query: `query ${name} ${selection}` }),
  acknowledges: () => false,
});
