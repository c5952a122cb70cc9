import {
  isUuid,
  refuseProblems,
  textProblem,
  writeOnce,
  type Caller,
  type Database,
  type RunQuery,
  type WithholdingGround,
} from '@hub/platform';
import type { Category } from '@hub/schema';
import type { Child } from '../child/child.type';
import { requireWritable } from '../writing/requireWritable';
import type { ReleasePayload } from './release.payload';

const WITHHOLD = 'select gate.withhold_fact($1, $2, $3, $4, $5) as changed';
const SHOW = 'select gate.show_fact($1, $2, $3) as changed';

/** $1 the child, $2 ids: which of these are facts of the part. */
const KNOWN: Readonly<Record<Category, string>> = {
  'health.clinical': 'select id from assessment_finding where child_id = $1 and id = any ($2::uuid[])',
  'health.familyHistory': 'select id from family_history where child_id = $1 and id = any ($2::uuid[])',
  'health.mental': 'select id from mental_health_note where child_id = $1 and id = any ($2::uuid[])',
};

interface Facts {
  field: string;
  category: Category;
  ids: readonly string[];
}

export interface Withholding {
  mutation: string;
  childId: string;
  facts: readonly Facts[];
  withheld: boolean;
  ground: WithholdingGround;
  reason: string;
  idempotencyKey: string;
  dryRun?: boolean | null;
}

/** Decisions of one caller on single facts: who writes a part reviews it. */
export class WithholdingRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
  ) {}

  /** @throws NOT_FOUND, CONFLICT, BAD_USER_INPUT; then nothing was saved. */
  async decide(given: Withholding): Promise<ReleasePayload> {
    const { mutation, childId, withheld, ground, reason, idempotencyKey, dryRun } = given;
    const facts = given.facts.filter(({ ids }) => ids.length > 0);
    refuseProblems([
      textProblem('idempotencyKey', idempotencyKey),
      textProblem('reason', reason, 2_000),
      facts.length === 0 && { field: given.facts[0]!.field, message: 'Name at least one fact.' },
    ]);
    const { outcome, ...how } = await writeOnce(this.database, this.caller, {
      mutation,
      idempotencyKey,
      request: [childId, facts, withheld, ground, reason],
      dryRun,
      work: async (run) => {
        await requireWritable(run, childId, facts.map(({ category }) => category)); // prettier-ignore
        await refuseUnknown(run, childId, facts);
        return decideAll(run, given, facts);
      },
    });
    return { childId, child: { __typename: 'Child', id: childId } as Child, ...outcome, ...how };
  }
}

/** A fact of another child, or of another part, is none. */
async function refuseUnknown(run: RunQuery, childId: string, facts: readonly Facts[]): Promise<void> {
  for (const { field, category, ids } of facts) {
    const query = { name: `known ${category}`, text: KNOWN[category]!, values: [childId, ids.filter(isUuid)] };
    const known = new Set((await run<{ id: string }>(query)).map(({ id }) => id));
    const isUnknown = ids.some((id) => !known.has(id.toLowerCase()));
    refuseProblems([isUnknown && { field, message: 'There is no such fact in this part of the record.' }]);
  }
}

async function decideAll(
  run: RunQuery,
  { childId, withheld, ground, reason }: Withholding,
  facts: readonly Facts[],
): Promise<{ changed: boolean }> {
  let isChanged = false;
  for (const { category, ids } of facts)
    for (const id of ids) {
      const about = [childId, category, id];
      const [answer] = await run<{ changed: boolean }>(
        withheld
          ? { name: 'health-withhold-fact', text: WITHHOLD, values: [...about, ground, reason] }
          : { name: 'health-show-fact', text: SHOW, values: about },
      );
      isChanged ||= answer!.changed;
    }
  return { changed: isChanged };
}
