import { z } from 'zod';
import { OPENINGS } from '../agreement/Opening';
import { childIds } from './childIds';

/**
 * Asked of the agency that keeps permissions and grants, or that owns a leaf and releases it: of these children, whom
 * does this opening open to the caller, and in which of these categories?
 */
export const openingsQuestionShape = z.strictObject({
  by: z.enum(OPENINGS),
  categories: z.array(z.string()),
  children: childIds,
});

export const openingsAnswerShape = z.strictObject({ opened: z.record(z.string(), childIds) });

export type OpeningsRequest = z.infer<typeof openingsQuestionShape>;
