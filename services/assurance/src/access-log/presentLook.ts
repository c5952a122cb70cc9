import { londonDateOf, type LookAtChild } from '@hub/platform';
import type { Agreement } from '@hub/schema';
import type { Directory } from '../directory/Directory';
import { itemsInWords } from '../words/itemsInWords';
import { purposeInWords } from '../words/purposeInWords';
import { toThem } from '../words/toYou';
import { agencyOf, roleInWords } from '../words/roleInWords';
import { dayInEngland, timeInEngland } from '../words/timeInEngland';
import type { AccessLogEntry } from './accessLog.type';

/** A look for the person who was looked at: who, when, as what and why, and never what exactly was asked. */
export async function presentLook(
  look: LookAtChild,
  childId: string,
  agreement: Agreement,
  directory: Directory,
): Promise<AccessLogEntry> {
  const entry = {
    childId,
    lookedOn: londonDateOf(look.at),
    lookedAt: timeInEngland(look.at),
    who: await directory.inWords(look.subject, look.role),
    role: roleInWords(look.role),
    agency: agencyOf(agreement, look.role),
    why: whyOf(agreement, look.purpose),
    kinds: itemsInWords(agreement, look.categories),
    changedSomething: look.written,
  };
  return { ...entry, inWords: sentenceOf(entry, look.at) };
}

/** As in `On 2 November 2026 at 14:05, Nia Okafor, Looked-after nurse (health), looked at: …. Why: Care of this child, now.` */
function sentenceOf({ who, agency, why, kinds, changedSomething }: Omit<AccessLogEntry, 'inWords'>, at: Date): string {
  const from = agency ? ` (${agency})` : '';
  const verb = changedSomething ? 'changed something and saw' : 'looked at';
  const what = kinds.length > 0 ? kinds.join('; ') : 'a list that you are on, and nothing of what is recorded';
  return `On ${dayInEngland(at)} at ${timeInEngland(at)}, ${who}${from}, ${verb}: ${what}.${why ? ` Why: ${why}.` : ''}`;
}

function whyOf(agreement: Agreement, purpose: string | null): string | null {
  const why = purposeInWords(agreement, purpose);
  return why && toThem(why);
}
