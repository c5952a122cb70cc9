import type { Choose } from '../../conformance/support/operations/Choose';
import type { Finding, Tally, Wrong } from '../check/Tally';
import { Page } from '../expected/Expected';
import { ROOTS, type Question } from '../expected/ofRoot';
import { itemOf } from '../graph/itemOf';
import { ID } from '../operations/withIds';
import type { Caller } from '../support/Callers';
import type { HubAnswer } from '../../support/HubClient';

const LISTS = ['children', 'healthAssessments', 'personalEducationPlans', 'housingApplications'] as const;

/** A list page after page: all of it that may come, once each, and a total that tells of no more. */
export async function turnPages(
  caller: Caller,
  other: Caller,
  question: Question,
  choose: Choose,
  tally: Tally,
): Promise<Finding[]> {
  const list = LISTS[choose(LISTS.length)]!;
  const item = itemOf('Query', list);
  if (!question.reach.mayUse(item) || caller.asker.isUnknown || caller.asker.role === 'EMERGENCY_DUTY_WORKER')
    return [];
  const found = (wrong: Wrong, told: unknown): Finding => ({
    wrong,
    place: `pages of ${list}`,
    item,
    child: undefined,
    told: JSON.stringify(told),
  });
  const { nodes } = ROOTS[list]!({ ...question, touched: new Set([item]) }, { first: 200 }) as { nodes: Page };
  const text = `query ($first: Int!, $after: String) { ${list}(first: $first, after: $after) {
    totalCount nodes { ${ID}: id } pageInfo { hasNextPage endCursor } } }`;
  const first = 1 + choose(9);
  const ids: string[] = [];
  const findings: Finding[] = [];
  for (let after: string | null = null, more = true; more;) {
    const answer: HubAnswer = await caller.client.ask(text, { first, after });
    const page: any = answer.data?.[list];
    if (!page) return [...findings, found('WITHHELD', answer.text.slice(0, 300))];
    ids.push(...page.nodes.map((node: Record<string, string>) => node[ID]));
    if (page.totalCount !== nodes.mayBe.size)
      findings.push(
        found(page.totalCount > nodes.mayBe.size ? 'LEAKED' : 'WITHHELD', {
          total: page.totalCount,
          held: nodes.mayBe.size,
        }),
      );
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    const isAnother = other.asker.subject !== caller.asker.subject || other.asker.purpose !== caller.asker.purpose;
    if (!more || !isAnother) continue;
    const stolen = await other.client.ask(text, { first, after });
    if (stolen.data?.[list]) findings.push(found('LEAKED', 'a cursor of another opened the list'));
  }
  tally.allowed += ids.length;
  tally.denied += nodes.beyond;
  if (new Set(ids).size < ids.length) findings.push(found('UNTRUE', 'the same twice'));
  for (const id of ids) if (!nodes.mayBe.has(id)) findings.push(found('LEAKED', id));
  for (const id of nodes.mayBe.keys()) if (!ids.includes(id)) findings.push(found('WITHHELD', id));
  return findings;
}
