import { createPolicy, type CalendarDate, type Policy } from '@hub/platform';
import { agreementOn, daysOfChange, type Category } from '@hub/schema';
import { describeItem } from './describeItem';
import type { Asker } from './itemAccessOf';
import type { OwnAgreementChange } from './ownAgreement.type';

/** Day by day, against the day before: what the agreement's dated changes will mean for somebody. */
export function describeChanges(policy: Policy, asker: Asker, today: CalendarDate): OwnAgreementChange[] {
  const { agreement } = policy;
  let before = policy;
  return daysOfChange(agreement)
    .filter((on) => on > today)
    .flatMap((on) => {
      const after = createPolicy(agreementOn(agreement, on), () => on);
      const because = (agreement.changes ?? []).filter((change) => change.on === on).map((change) => change.because);
      const changed = Object.keys(agreement.leaves).filter((item) => isAnother(before, after, asker, item));
      before = after;
      return changed.map((item) => {
        const { holds, inWords } = describeItem(after, asker, item);
        return { on, item, holds, inWords, because: because.join(' ') };
      });
    });
}

/** With whichever purpose of the role: what begins for another purpose than the session's is told as well. */
function isAnother(before: Policy, after: Policy, asker: Asker, item: Category): boolean {
  const [was, is] = [before, after].map((policy) => {
    const { reading, changing, withPurposes } = describeItem(policy, asker, item);
    return [reading, changing, ...withPurposes].join();
  });
  return was !== is;
}
