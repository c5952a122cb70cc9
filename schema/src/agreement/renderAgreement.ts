import type { Agreement, GrantKind, Leaf } from './Agreement';
import { agreementDigest } from './agreementDigest';
import { grantOf } from './grants';
import { renderRules } from './renderRules';
import { signaturesOf } from './signatures';

const LETTER: Record<GrantKind, string> = { read: 'R', write: 'W', readByGrant: 'G', writeByGrant: 'GW' };

/** `docs/agreement.md`: the agreement in prose and tables, for a data protection officer. */
export function renderAgreement(agreement: Agreement): string {
  return (
    [
      heading(agreement),
      purposes(agreement),
      roles(agreement),
      renderRules(agreement),
      '## Items',
      ...Object.entries(agreement.leaves).map(([name, leaf]) => leafSection(agreement, name, leaf)),
      matrix(agreement),
      ...changesToCome(agreement),
      gateways(agreement),
      signOff(agreement),
    ].join('\n\n') + '\n'
  );
}

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const heading = (agreement: Agreement): string =>
  `<!-- Generated from schema/agreement.yaml by \`npm run agreement\`. Change that file, never this one. -->\n\n` +
  `# ${agreement.title}\n\nVersion ${agreement.version}, in effect from ${agreement.effectiveFrom}. ` +
  `Digest \`${agreementDigest(agreement)}\`.\n\n` +
  `A person may read an item only when their role, their relationship to the child and the purpose of their ` +
  `session all allow it, and, where it is asked for, a permission or a named grant exists. Nothing else is shared.`;

const purposes = (agreement: Agreement): string =>
  `## Purposes\n\n${table(
    ['Purpose', 'Meaning'],
    Object.entries(agreement.purposes).map(([name, text]) => [name, text]),
  )}`;

function roles(agreement: Agreement): string {
  const rows = Object.entries(agreement.roles).map(([name, role]) => {
    const children = agreement.relationships[role.relationship]!.children;
    return [
      name,
      role.agency,
      `${role.relationship}: ${children}`,
      role.purposes.join(', ') || 'none',
      role.freeComposition ? 'of its own' : 'trusted documents only',
    ];
  });
  return `## Roles\n\n${table(['Role', 'Agency', 'Children it reaches', 'Purposes', 'Queries'], rows)}`;
}

function leafSection(agreement: Agreement, name: string, leaf: Leaf): string {
  const grants = Object.entries(leaf.grants).map(
    ([kind, names]) => `- ${SENTENCE[kind as GrantKind]}: ${names.join(', ')}`,
  );
  return [
    `### ${name}`,
    `${upperFirst(leaf.holds)}. Owner: ${leaf.owner}.`,
    `Purposes: ${leaf.purposes === 'all' ? 'all' : leaf.purposes.join(', ')}.`,
    `Why the law allows it: ${leaf.legalGateways.map((id) => agreement.legalGateways[id]).join('; ')}.`,
    ...(leaf.adultNeedsPermission
      ? [
          `From ${agreement.rules.ageOfPermission} on, roles outside the owner's agency need the young person's permission.`,
        ]
      : []),
    RELEASE[leaf.releaseToSelf] +
      (leaf.under13 ? ' Also for a child under 13 with a recorded competence decision.' : ''),
    grants.join('\n'),
  ].join('\n\n');
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SENTENCE: Record<GrantKind, string> = {
  read: 'May read',
  write: 'May read and write',
  readByGrant: 'May read with a named, dated grant of the Caldicott guardian',
  writeByGrant: 'May read and write with a named, dated grant of the Caldicott guardian',
};

const RELEASE: Record<Leaf['releaseToSelf'], string> = {
  AUTOMATIC: 'The young person sees it at once.',
  AFTER_REVIEW: 'The young person sees it once a person of the owning agency has released it.',
  NEVER: 'It holds nothing of one person, so there is nothing to release.',
};

function matrix(agreement: Agreement): string {
  const names = Object.keys(agreement.roles);
  const rows = Object.keys(agreement.leaves).map((leaf) => [
    leaf,
    ...names.map((role) => {
      const kind = grantOf(agreement, role, leaf);
      return kind ? LETTER[kind] : '';
    }),
  ]);
  return `## Everything at a glance\n\n${table(['Item', ...names], rows)}`;
}

/** Days on which something begins or ends, told before and after. */
const changesToCome = ({ changes = [] }: Agreement): string[] =>
  changes.length === 0
    ? []
    : [
        `## Dated changes\n\n${table(
          ['On', 'Because', 'Begins', 'Ends'],
          changes.map(({ on, because, gives = [], takes = [] }) => [
            on,
            because,
            gives.map(({ leaf, grant, roles: to }) => `${leaf}, ${LETTER[grant]}: ${to.join(', ')}`).join('; '),
            takes.map(({ leaf, roles: from }) => `${leaf}: ${from.join(', ')}`).join('; '),
          ]),
        )}`,
      ];

const gateways = (agreement: Agreement): string =>
  `## Legal gateways\n\n${table(
    ['Name', 'Source'],
    Object.entries(agreement.legalGateways).map(([id, text]) => [id, text]),
  )}`;

const signOff = (agreement: Agreement): string =>
  `## Signatures\n\n${table(
    ['Data controller', 'Signed by', 'On', 'What'],
    signaturesOf(agreement).map(({ controller, state, signedBy, signedOn, version }) => [
      controller,
      signedBy ?? 'not yet',
      signedOn ?? '',
      state === 'UNSIGNED' ? '' : `version ${version}${state === 'CHANGED' ? ', changed since' : ''}`,
    ]),
  )}`;
