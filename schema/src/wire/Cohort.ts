import { z } from 'zod';
import { childIds } from './childIds';
import { authorityCodeShape } from './ScopeAnswer';

/** Asked of the agency that keeps the cohort: who is looked after by this authority today. */
export const cohortQuestionShape = z.strictObject({
  authority: authorityCodeShape,
  fromAge: z.int().min(0),
  toAge: z.int().max(25),
});

/** Asked of the agency that keeps the restricted marks: which of these children carry one. */
export const restrictedQuestionShape = z.strictObject({ among: childIds });

/** The body of `POST /cohort`. */
export const cohortRequestShape = z.union([cohortQuestionShape, restrictedQuestionShape]);

/** Children of the cohort. Restricted ones are in `restricted` alone. */
export const cohortAnswerShape = z.strictObject({
  minors: childIds,
  adults: childIds,
  /** Care leavers of the authority: not in the cohort; a permission may open them in some categories. */
  leavers: childIds,
  restricted: childIds.optional(),
});

export const restrictedAnswerShape = z.strictObject({ restricted: childIds });

export type CohortQuestion = z.infer<typeof cohortQuestionShape>;
export type CohortAnswer = z.infer<typeof cohortAnswerShape>;
