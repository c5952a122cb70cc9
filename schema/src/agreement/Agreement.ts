import { z } from 'zod';

/** What a person may act for; one is active in a session. Defined in `schema/agreement.yaml`. */
export const PURPOSES = [
  'DIRECT_CARE',
  'STATUTORY_DUTY',
  'BEYOND_DUTY',
  'STATISTICS',
  'EMERGENCY',
  'ASSURANCE',
] as const;

/** How a role may use a leaf. The `…ByGrant` kinds need a named, dated grant of the Caldicott guardian besides. */
export const GRANT_KINDS = ['read', 'write', 'readByGrant', 'writeByGrant'] as const;

const purpose = z.enum(PURPOSES);

const role = z.strictObject({
  agency: z.string(),
  relationship: z.string(),
  purposes: z.array(purpose),
  /** Whether it may put together queries of its own; otherwise it sends trusted documents only. */
  freeComposition: z.boolean().default(false),
});

const leaf = z.strictObject({
  holds: z.string().min(1),
  owner: z.string(),
  purposes: z.union([z.literal('all'), z.array(purpose).min(1)]),
  legalGateways: z.array(z.string()).min(1),
  adultNeedsPermission: z.boolean(),
  releaseToSelf: z.enum(['AUTOMATIC', 'AFTER_REVIEW', 'NEVER']),
  under13: z.boolean(),
  grants: z.partialRecord(z.enum(GRANT_KINDS), z.array(z.string()).min(1)),
});

/** `hub agreement sign` writes it: version and digest say of what, so that no later text counts as signed. */
const signature = z.strictObject({
  signedBy: z.string().min(1).nullable(),
  signedOn: z.iso.date().nullable(),
  version: z.int().positive().optional(),
  digest: z.string().optional(),
});

/** What begins or ends on a day. Whatever else changes (roles, items, relationships) is a new version. */
const change = z.strictObject({
  on: z.iso.date(),
  because: z.string().min(1),
  gives: z
    .array(z.strictObject({ leaf: z.string(), grant: z.enum(GRANT_KINDS), roles: z.array(z.string()).min(1) }))
    .optional(),
  takes: z.array(z.strictObject({ leaf: z.string(), roles: z.array(z.string()).min(1) })).optional(),
});

const relationship = z.strictObject({
  owner: z.string(),
  children: z.string(),
  /** Of a relationship to a whole cohort: its members are asked for where they are kept, on every request. */
  cohort: z
    .strictObject({
      /** In these leaves a permission opens care leavers of the authority too, who are not in the cohort. */
      careLeavers: z.array(z.string()),
    })
    .optional(),
});

/** The shape of `agreement.yaml`. Cross-references are checked by `validateAgreement`. */
export const agreementShape = z.strictObject({
  version: z.int().positive(),
  title: z.string().min(1),
  effectiveFrom: z.iso.date(),
  signOff: z.record(z.string(), signature),
  purposes: z.record(purpose, z.string()),
  relationships: z.record(z.string(), relationship),
  rules: z.strictObject({
    ageOfPermission: z.int().positive(),
    ageOfOwnAccount: z.int().positive(),
    restrictedChildren: z.string(),
    restrictedKeptBy: z.string(),
    cohortKeptBy: z.string(),
    permissionsKeptBy: z.string(),
    grantsKeptBy: z.string(),
    beyondDuty: z.string(),
    selfWithheld: z.string(),
  }),
  legalGateways: z.record(z.string(), z.string()),
  roles: z.record(z.string(), role),
  leaves: z.record(z.string(), leaf),
  changes: z.array(change).min(1).optional(),
});

/** The data-sharing agreement as data. */
export type Agreement = z.infer<typeof agreementShape>;
export type AgreementRole = z.infer<typeof role>;
export type DatedChange = z.infer<typeof change>;
export type Leaf = z.infer<typeof leaf>;
export type Purpose = z.infer<typeof purpose>;
export type GrantKind = (typeof GRANT_KINDS)[number];
/** A role's name, such as `LOOKED_AFTER_NURSE`. */
export type RoleName = string;
/** A leaf category's name, such as `care.legal`. */
export type Category = string;
