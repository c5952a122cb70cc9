import { NOBODY, type CohortDependencies } from './resolveCohort';

const RESTRICTED = {
  name: 'restricted-among',
  text: `select coalesce(json_agg(child_id), '[]') as restricted from relationship.restricted_child
    where child_id = any ($1::uuid[])`,
};

/** Which of these children carry a restricted mark: no agency's scope may keep them. */
export async function resolveRestricted(
  { database }: Pick<CohortDependencies, 'database'>,
  among: readonly string[],
): Promise<string[]> {
  const [answer] = await database.resolveScopeAs<{ restricted: string[] }>(NOBODY, { ...RESTRICTED, values: [among] });
  return answer!.restricted;
}
