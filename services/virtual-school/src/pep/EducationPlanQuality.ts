import { registerEnumType } from 'type-graphql';

export const EducationPlanQuality = { GREEN: 'GREEN', AMBER: 'AMBER', RED: 'RED' } as const;
export type EducationPlanQuality = keyof typeof EducationPlanQuality;

registerEnumType(EducationPlanQuality, {
  name: 'EducationPlanQuality',
  description: 'How good the virtual school found a plan, in the three colours that virtual schools use.',
  valuesConfig: {
    GREEN: { description: 'An effective plan, with everything filled in.' },
    AMBER: { description: 'Passed, with advice on what to do better next time.' },
    RED: { description: 'Not passed: what is missing has to be put right first.' },
  },
});
