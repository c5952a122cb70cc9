import { inWords, type Purpose } from '@hub/schema';
import { openingsInWords } from './openingsInWords';
import type { Condition, ItemPart, RolePart } from './RolePart';

/** A role's part in plain words, for whoever reads and signs the agreement. */
export function renderRole(part: RolePart, ageOfPermission: number): string {
  const [own, never] = [part.items.filter(isEverRead), part.items.filter((item) => !isEverRead(item))];
  const purposes = Object.entries(part.purposes).map(([purpose, meaning]) => `  ${purpose}: ${meaning}`);
  return [
    `${inWords(part.role)} (${part.role}), ${part.agency === 'none' ? 'of no agency' : `agency: ${part.agency}`}. Agreement version ${part.version}, on ${part.on}.`,
    part.relationship === 'none'
      ? 'Reaches no child at all.'
      : `Reaches children ${part.children} (${part.relationship}). A restricted child only by a named grant.`,
    purposes.length > 0 ? `May act for:\n${purposes.join('\n')}` : 'Acts for no purpose.',
    section(
      'May read and change',
      own.filter(({ change }) => change.length > 0),
      ageOfPermission,
    ),
    section(
      'May read',
      own.filter(({ change }) => change.length === 0),
      ageOfPermission,
    ),
    never.length > 0 ? `Has nothing of\n  ${never.map(({ item }) => item).join(', ')}` : '',
    ...part.toCome.map(
      ({ on, because, what }) => `From ${on} (${because})\n${what.map((line) => `- ${line}`).join('\n')}`,
    ),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
    .concat('\n');
}

const isEverRead = ({ read }: ItemPart): boolean => Object.keys(read).length > 0;

function section(heading: string, items: readonly ItemPart[], age: number): string {
  if (items.length === 0) return '';
  return [heading, ...items.map((item) => `- ${item.item}: ${item.holds}${conditionsOf(item, age)}`)].join('\n');
}

/** Purposes of one condition are told together. */
function conditionsOf({ read, change, ofOnePerson }: ItemPart, age: number): string {
  const byCondition = new Map<string, string[]>();
  for (const [purpose, condition] of Object.entries(read) as [Purpose | '', Condition][]) {
    const isChanged = change.length > 0 && !change.includes(purpose);
    const words = `${ofOnePerson ? inCondition(condition, age) : ''}${isChanged ? '; to read only' : ''}`;
    byCondition.set(words, [...(byCondition.get(words) ?? []), purpose || 'no purpose']);
  }
  return [...byCondition].map(([words, purposes]) => `\n    with ${purposes.join(', ')}${words}`).join('');
}

function inCondition({ children, adults }: Condition, age: number): string {
  const [ofChildren, ofAdults] = [children, adults].map((needs) => needs && openingsInWords(needs));
  if (ofChildren === ofAdults) return ofChildren ? ` after ${ofChildren}` : '';
  if (ofChildren === '') return `; from ${age} on only after ${ofAdults}`;
  return ` after ${ofChildren}; from ${age} on after ${ofAdults}`;
}
