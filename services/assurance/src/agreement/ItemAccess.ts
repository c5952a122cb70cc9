import { registerEnumType } from 'type-graphql';

export const ItemAccess = {
  ALLOWED: 'ALLOWED',
  PARTLY: 'PARTLY',
  WITH_PERMISSION: 'WITH_PERMISSION',
  WITH_GRANT: 'WITH_GRANT',
  AFTER_REVIEW: 'AFTER_REVIEW',
  OTHER_PURPOSE: 'OTHER_PURPOSE',
  NEVER: 'NEVER',
} as const;
export type ItemAccess = keyof typeof ItemAccess;

registerEnumType(ItemAccess, {
  name: 'ItemAccess',
  description: 'Whether you may have an item of the agreement with the purpose of your session.',
  valuesConfig: {
    ALLOWED: { description: 'Yes, of everybody whom you reach.' },
    PARTLY: { description: 'Of children under 18; from 18 on, only with the young person’s permission.' },
    WITH_PERMISSION: { description: 'Only with the young person’s permission, at every age.' },
    WITH_GRANT: { description: 'Only with a named, dated grant of the Caldicott guardian to you.' },
    AFTER_REVIEW: {
      description: 'Only what a person of the agency that owns it has read through and released to you.',
    },
    OTHER_PURPOSE: { description: 'Not with this purpose; with another one of yours.' },
    NEVER: { description: 'No: the agreement does not give it to your role.' },
  },
});
