import type { Explanation, LayerVerdict, Verdict } from './Explanation';
import { openingsInWords } from './openingsInWords';

/** Who asks, what each layer says, and what follows: purposes of which the same is true stand together. */
export function renderExplanations(explanations: readonly Explanation[]): string {
  const { field, item, holds, owner } = explanations[0]!;
  const alike = new Map<string, Explanation[]>();
  for (const each of explanations) {
    const key = JSON.stringify(each.layers);
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  return [`${field} is ${item}: ${holds}. Owner: ${owner}.`, ...[...alike.values()].map(paragraph)].join('\n\n');
}

function paragraph(explanations: readonly Explanation[]): string {
  const { role, child, action, layers, verdict, needs } = explanations[0]!;
  const purposes = explanations.map(({ purpose }) => purpose ?? 'no purpose').join(' or ');
  return [
    `${role} wants to ${action} it, with ${purposes}${child === null ? '' : `, of ${child}`}.`,
    ...layers.map(line),
    `So: ${FOLLOWS[verdict](needs)}`,
  ].join('\n');
}

const line = ({ layer, verdict, why }: LayerVerdict): string => `  ${layer.padEnd(18)}  ${verdict.padEnd(7)}  ${why}`;

const FOLLOWS: Readonly<Record<Verdict, (needs: Explanation['needs']) => string>> = {
  ALLOWS: () => 'yes.',
  AFTER: (needs) => `yes, once there is ${openingsInWords(needs)}.`,
  REFUSES: () => 'no.',
};
