import { registerEnumType } from 'type-graphql';

/** As the SSDA903 return writes it in place of a number. */
export const UpnUnknownReason = { UN1: 'UN1', UN2: 'UN2', UN3: 'UN3', UN4: 'UN4', UN5: 'UN5' } as const;
export type UpnUnknownReason = keyof typeof UpnUnknownReason;

registerEnumType(UpnUnknownReason, {
  name: 'UpnUnknownReason',
  description: 'Why a child has no unique pupil number, by the codes of the SSDA903 return.',
  valuesConfig: {
    UN1: { description: 'Not of school age yet, and none was issued.' },
    UN2: { description: 'Never attended a maintained school in England, such as a child who came here alone.' },
    UN3: { description: 'Educated outside England.' },
    UN4: { description: 'Newly looked after, and the number is not known yet.' },
    UN5: { description: 'The sources do not agree on who the child is.' },
  },
});
