import type { Choose } from '../../conformance/support/operations/Choose';
import type { Change, MakeChange, World } from './Change';
import { chooseAudience, comeOfAge, enterOrLeaveCare, markOrLift } from './children';
import { transfer, withholdOrShowFact } from './facts';
import { allowOrTakeBack, giveOrEndGrant, releaseOrWithhold } from './openings';
import { becomeSelf, toggleRelationship } from './relationships';

/** As often as each stands here. */
const CHANGES: readonly MakeChange[] = [
  toggleRelationship,
  toggleRelationship,
  toggleRelationship,
  toggleRelationship,
  giveOrEndGrant,
  giveOrEndGrant,
  giveOrEndGrant,
  allowOrTakeBack,
  allowOrTakeBack,
  allowOrTakeBack,
  markOrLift,
  markOrLift,
  releaseOrWithhold,
  releaseOrWithhold,
  comeOfAge,
  enterOrLeaveCare,
  chooseAudience,
  becomeSelf,
  withholdOrShowFact,
  transfer,
];

/** Something that changes who may see what. */
export const randomChange = (world: World, choose: Choose): Promise<Change | undefined> =>
  CHANGES[choose(CHANGES.length)]!(world, choose);
