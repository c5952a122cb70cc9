import { randomUUID } from 'node:crypto';
import type { Caller, SyntheticChild } from '@hub/platform';
import { makeChild, registeredWith } from './makeChild';
import { callerOf, openHealth, type OpenHealth } from './openHealth';

/** Health's service with what tests of its mutations do over and over. */
export interface HealthWrites extends OpenHealth {
  /** A child of two nurses, the first of whom is at hand. */
  newChild(changes?: Partial<SyntheticChild>): Promise<{ id: string; child: SyntheticChild; nurse: Caller }>;
  /** A mutation under a new idempotency key, unless the input has one. */
  send(caller: Caller, mutation: string, answer: string, input: object): ReturnType<OpenHealth['ask']>;
  /** The rows of a table that are about a child. */
  stored(table: string, childId: string): Promise<any[]>;
}

/** Opens it over a database of its own. */
export async function openHealthWrites(): Promise<HealthWrites> {
  const open = await openHealth();
  return {
    ...open,
    async newChild(changes = {}) {
      const child = makeChild({ assessments: [], relationships: registeredWith('nurse', 'second-nurse'), ...changes });
      await open.seed(child);
      return { id: child.id, child, nurse: callerOf('LOOKED_AFTER_NURSE', [child.id]) };
    },
    send(caller, mutation, answer, input) {
      const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { dryRun repeated ${answer} } }`;
      return open.ask(caller, query, { input: { idempotencyKey: randomUUID(), ...input } });
    },
    stored: async (table, childId) =>
      (await open.database.asLoader((client) => client.query(`select * from ${table} where child_id = $1`, [childId])))
        .rows,
  };
}

/** The code of an answer's first error. */
export const codeOf = ({ errors }: { errors?: readonly { extensions?: Record<string, unknown> }[] }) =>
  errors?.[0]?.extensions?.['code'];
