import { parseArgs } from 'node:util';
import type { Golden } from './oracle/Golden.mts';

export interface MatrixOptions {
  /** All when empty. */
  readonly roles: readonly string[];
  readonly leaves: readonly string[];
  readonly help: boolean;
}

export const HELP = `npm run matrix [-- --role ROLE] [--leaf LEAF]

Tries every role on every field, of children in and out of scope, whose relationship ended yesterday and who are
restricted, with every purpose and none: each layer by itself, and all together, against the signed matrix.

  --role ROLE   only this role, such as LOOKED_AFTER_NURSE; can be given again
  --leaf LEAF   only what carries this item, such as health.status; can be given again
  --help        this text`;

/** @throws RangeError for a role or leaf that the matrix does not have. */
export function readOptions(given: readonly string[], { roles, leaves }: Golden): MatrixOptions {
  const { values } = parseArgs({
    args: [...given],
    options: {
      role: { type: 'string', multiple: true, default: [] },
      leaf: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  for (const role of values.role) if (!roles.has(role)) throw new RangeError(`There is no role ${role}.`);
  for (const leaf of values.leaf) if (!leaves.has(leaf)) throw new RangeError(`There is no leaf ${leaf}.`);
  return { roles: values.role, leaves: values.leaf, help: values.help };
}
