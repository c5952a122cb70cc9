import { inSentence } from './compareReach';
import type { AgreementDiff, AgreementDifference } from './diffAgreements';

/** Item by item, the roles that have alike together; who loses is told before who gains. */
export function renderDiff({ differences, otherwise }: AgreementDiff): string {
  const items = [...new Set(differences.map(({ item }) => item))];
  return [
    ...items.map((item) => [item, ...linesOf(differences.filter((difference) => difference.item === item))].join('\n')),
    ...(otherwise.length > 0
      ? [`Otherwise different, for nobody’s reading or changing:\n  ${otherwise.join('\n  ')}`]
      : []),
    differences.length === 0 ? 'Nobody gains or loses anything.' : summary(differences),
  ].join('\n\n');
}

function linesOf(differences: readonly AgreementDifference[]): string[] {
  const roles = new Map<string, string[]>();
  for (const difference of differences.toSorted((one, other) => Number(one.gains) - Number(other.gains))) {
    const words = `${difference.gains ? 'gained' : 'lost'}: it ${inSentence(difference)}`;
    roles.set(words, [...(roles.get(words) ?? []), difference.role]);
  }
  return [...roles].map(([words, names]) => `  ${words}, by ${names.join(', ')}`);
}

function summary(differences: readonly AgreementDifference[]): string {
  const count = (gains: boolean) =>
    new Set(differences.filter((difference) => difference.gains === gains).map(({ role }) => role)).size;
  return `Roles that gain: ${count(true)}. Roles that lose: ${count(false)}.`;
}
