import { readCaseload, readHealth } from './askChildren.mts';
import type { Asked, Pools } from './Pools.mts';
import { readEducation } from './readEducation.mts';
import { readHousing } from './readHousing.mts';

/** A caseload as four agencies know it: social care first, then the other three at once. */
export async function askPicture(pools: Pools, asked: Asked) {
  const { children, pageInfo, ids, today } = await readCaseload(pools, asked);
  const [statuses, education, housing] = await Promise.all([
    readHealth(pools, ids, today),
    readEducation(pools, ids, today),
    readHousing(pools, ids),
  ]);
  const nodes = children.map((child) => ({
    ...child,
    health: { status: statuses.get(child.id)! },
    education: education.get(child.id)!,
    housing: housing.get(child.id)!,
  }));
  return { children: { nodes, pageInfo } };
}
