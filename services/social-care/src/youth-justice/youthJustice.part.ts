import type { OfChild } from '../child/ChildPart';
import { rowsPart } from '../child/rowsPart';
import type { YouthJusticeInvolvement } from './youthJustice.type';

export const youthJusticePart = rowsPart<YouthJusticeInvolvement, OfChild<YouthJusticeInvolvement>[]>(
  {
    from: 'youth_justice_involvement',
    columns: {
      involvementId: 'id',
      version: 'version',
      kind: 'kind',
      convicted: 'convicted',
      fromOn: 'from_on',
      untilOn: 'until_on',
      summary: 'summary',
    },
    orderBy: 'from_on desc, id',
  },
  (_childId, involvements) => involvements,
);
