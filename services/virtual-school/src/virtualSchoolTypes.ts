import 'reflect-metadata';
import type { SubgraphTypes } from '@hub/platform';
import { resolveChildReference } from './child/child.reference';
import { Child } from './child/child.type';
import type { VirtualSchoolContext } from './context';
import { EducationRecordResolver } from './education-record/educationRecord.resolver';
import { EducationMatchResolver } from './match/educationMatch.resolver';
import { resolvePersonalEducationPlanReference } from './pep/personalEducationPlan.reference';
import { PersonalEducationPlanResolver } from './pep/personalEducationPlan.resolver';

/** What the schema build needs of the virtual school: no database and no secret. */
export const virtualSchoolTypes: SubgraphTypes<VirtualSchoolContext> = {
  name: 'virtual-school',
  resolvers: [PersonalEducationPlanResolver, EducationRecordResolver, EducationMatchResolver],
  references: { Child: resolveChildReference, PersonalEducationPlan: resolvePersonalEducationPlanReference },
  orphanedTypes: [Child],
};
