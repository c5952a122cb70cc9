import { EFFECTS, type AffectedRole, type Effect, type Finding, type SchemaCheckReport } from './SchemaCheckReport';

/** The report for whoever changes a subgraph: what, of which item, for whom, and who would notice. */
export function renderReport(report: SchemaCheckReport): string {
  const { changed, against, operations, alreadyRefused, findings } = report;
  return [
    `Changed against ${against}: ${changed.join(', ') || 'no subgraph'}. Tried with ${operations} recorded operations.`,
    ...(alreadyRefused.length > 0 ? [`Refused before already, and not counted: ${alreadyRefused.join('; ')}.`] : []),
    ...EFFECTS.flatMap((effect) => section(effect, findings)),
    findings.length === 0 ? '\nNothing is different for any role.' : `\n${summary(findings)}`,
  ].join('\n');
}

const HEADING: Readonly<Record<Effect, string>> = {
  BREAKING: 'BREAKING: what these roles ask today is refused, answered in another shape, or answered for fewer',
  WIDENING: 'WIDENING: these roles may have more',
  HARMLESS: 'HARMLESS',
};

function section(effect: Effect, findings: readonly Finding[]): string[] {
  const found = findings.filter((finding) => finding.effect === effect);
  return found.length === 0 ? [] : ['', HEADING[effect], ...found.flatMap(describe)];
}

function describe({ effect, coordinate, item, what, roles, ask }: Finding): string[] {
  const place = coordinate === null ? '' : `${coordinate}${item === null ? '' : ` (${item})`}: `;
  return [
    `- ${place}${what}`,
    ...(effect === 'BREAKING' ? usedBy(roles) : [`    ${namesOf(roles)}`]),
    ...(ask === undefined ? [] : [`    The item is owned by ${ask}: ask them first.`]),
  ];
}

/** Who would notice at once, and who only could. */
function usedBy(roles: readonly AffectedRole[]): string[] {
  const unused = roles.filter(({ operations }) => operations.length === 0);
  return [
    ...roles
      .filter(({ operations }) => operations.length > 0)
      .map(({ role, operations }) => `    ${role}: ${operations.join(', ')}`),
    ...(unused.length > 0 ? [`    in no recorded operation of ${namesOf(unused)}`] : []),
  ];
}

const namesOf = (roles: readonly AffectedRole[]): string => roles.map(({ role }) => role).join(', ');

const summary = (findings: readonly Finding[]): string =>
  EFFECTS.map((effect) => {
    const found = findings.filter((finding) => finding.effect === effect);
    const roles = new Set(found.flatMap((finding) => finding.roles.map(({ role }) => role)));
    return `${found.length} ${effect.toLowerCase()}${found.length > 0 ? ` for ${roles.size} roles` : ''}`;
  }).join(', ') + '.'; // prettier-ignore
