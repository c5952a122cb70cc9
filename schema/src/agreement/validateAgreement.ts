import { z } from 'zod';
import { agreementShape, type Agreement } from './Agreement';
import { changeProblems } from './changeProblems';

/** Thrown when `agreement.yaml` cannot be used; `problems` holds every sentence, not only the first. */
export class InvalidAgreement extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The data-sharing agreement cannot be used:\n- ${problems.join('\n- ')}`);
    this.name = 'InvalidAgreement';
  }
}

/** Checks shape and cross-references. @throws InvalidAgreement with all problems at once. */
export function validateAgreement(value: unknown): Agreement {
  const shape = agreementShape.safeParse(value);
  if (!shape.success) throw new InvalidAgreement(shape.error.issues.map(sentence));
  const problems = CHECKS.flatMap((check) => check(shape.data));
  if (problems.length > 0) throw new InvalidAgreement(problems);
  return shape.data;
}

const CHECKS: readonly ((agreement: Agreement) => string[])[] = [
  (agreement) => roleProblems(agreement),
  (agreement) => relationshipProblems(agreement),
  (agreement) => keeperProblems(agreement),
  (agreement) => leafProblems(agreement),
  (agreement) => signOffProblems(agreement),
  changeProblems,
];

const sentence = (issue: z.core.$ZodIssue): string => `${issue.path.join('.') || 'agreement'}: ${issue.message}.`;

function roleProblems(agreement: Agreement): string[] {
  const problems = Object.entries(agreement.roles)
    .filter(([, role]) => !(role.relationship in agreement.relationships))
    .map(([name, role]) => `roles.${name}: the relationship "${role.relationship}" is not in the closed set.`);
  if (!agreement.roles['ANONYMOUS']) problems.push('roles: ANONYMOUS is missing; visitors need a contract too.');
  return problems;
}

const relationshipProblems = ({ relationships, leaves }: Agreement): string[] =>
  Object.entries(relationships).flatMap(([name, { cohort }]) =>
    (cohort?.careLeavers ?? [])
      .filter((category) => !(category in leaves))
      .map((category) => `relationships.${name}: the leaf "${category}" for care leavers does not exist.`),
  );

const KEEPERS = ['restrictedKeptBy', 'cohortKeptBy', 'permissionsKeptBy', 'grantsKeptBy'] as const;

const keeperProblems = ({ rules, signOff }: Agreement): string[] =>
  KEEPERS.filter((rule) => !(rules[rule] in signOff)).map(
    (rule) => `rules.${rule}: "${rules[rule]}" is not a data controller that signs.`,
  );

function leafProblems(agreement: Agreement): string[] {
  return Object.entries(agreement.leaves).flatMap(([name, leaf]) => [
    ...leaf.legalGateways
      .filter((gateway) => !(gateway in agreement.legalGateways))
      .map((gateway) => `leaves.${name}: the legal gateway "${gateway}" is not described.`),
    ...grantProblems(agreement, name),
  ]);
}

function grantProblems(agreement: Agreement, leafName: string): string[] {
  const granted = Object.values(agreement.leaves[leafName]?.grants ?? {}).flat();
  const unknown = granted.filter((role) => !(role in agreement.roles));
  const twice = granted.filter((role, index) => granted.indexOf(role) !== index);
  return [
    ...unknown.map((role) => `leaves.${leafName}: the role "${role}" does not exist.`),
    ...twice.map((role) => `leaves.${leafName}: the role "${role}" is granted twice.`),
  ];
}

function signOffProblems({ leaves, signOff }: Agreement): string[] {
  const owners = new Set(Object.values(leaves).map(({ owner }) => owner));
  return [
    ...[...owners]
      .filter((owner) => owner !== 'any' && !(owner in signOff))
      .map((owner) => `signOff: the data controller "${owner}" owns leaves and has no line to sign.`),
    ...Object.entries(signOff)
      .filter(
        ([, { signedBy, signedOn, version, digest }]) =>
          new Set([signedBy, signedOn, version, digest].map((part) => part == null)).size > 1,
      ) // prettier-ignore
      .map(
        ([who]) =>
          `signOff.${who}: half a signature. \`hub agreement sign\` writes who, when, which version and digest.`,
      ),
  ];
}
