import {
  hubError,
  refuseProblems,
  textProblem,
  writeOnce,
  type Caller,
  type Database,
  type RunQuery,
} from '@hub/platform';
import type { Category } from '@hub/schema';
import type { Child } from '../child/child.type';
import { requireWritable } from '../writing/requireWritable';
import type { ReleasePayload } from './release.payload';

const RELEASE = 'select gate.release_part($1, $2, $3) as changed';

export interface Release {
  mutation: string;
  childId: string;
  /** What is released (true) or withheld again (false), by the item of the agreement; what is null stays as it is. */
  parts: Readonly<Record<Category, boolean | null | undefined>>;
  idempotencyKey: string;
  dryRun?: boolean | null;
}

/** Releases to the young person by one caller of the agency that owns the parts. */
export class ReleaseRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
  ) {}

  /** @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT; then nothing was saved. */
  async release({ mutation, childId, parts, idempotencyKey, dryRun }: Release): Promise<ReleasePayload> {
    const given = Object.entries(parts).filter((part): part is [Category, boolean] => typeof part[1] === 'boolean');
    refuseProblems([textProblem('idempotencyKey', idempotencyKey), given.length === 0 && NOTHING]);
    const { outcome, ...how } = await writeOnce(this.database, this.caller, {
      mutation,
      idempotencyKey,
      request: [childId, given],
      dryRun,
      work: (run) => releaseAll(run, childId, given),
    });
    return { childId, child: { __typename: 'Child', id: childId } as Child, ...outcome, ...how };
  }
}

const NOTHING = { field: 'clinical', message: 'Say what is to be released, or to be withheld again.' };

async function releaseAll(run: RunQuery, childId: string, parts: [Category, boolean][]): Promise<{ changed: boolean }> {
  await requireWritable(run, childId, parts.map(([category]) => category)); // prettier-ignore
  let changed = false;
  for (const [category, releases] of parts) {
    const query = { name: 'health-release', text: RELEASE, values: [childId, category, releases] };
    const [answer] = await run<{ changed: boolean }>(query);
    if (!answer) throw hubError('NOT_FOUND');
    changed ||= answer.changed;
  }
  return { changed };
}
