import { z } from 'zod';

/** A child who belongs to a cohort, and the day that makes them one of it. */
export const memberShape = z.strictObject({ id: z.uuid(), on: z.iso.date() });

/** The key of what the cohort is of, such as a scorecard's authority and period. */
const keyShape = z.record(z.string(), z.unknown());

/** What the gateway asks the agency that knows a cohort by `POST /members`. */
export const membersQuestionShape = z.strictObject({ name: z.string(), of: keyShape });

export const membersAnswerShape = z.strictObject({ members: z.array(memberShape) });

/**
 * What the gateway hands to the agency that counts its own records of a cohort which another agency knows. It travels in
 * the request body alone, and is in no answer and no log. Of a cohort too small to count, or that could not be asked
 * for, nobody is handed over, and it is said why.
 */
export const handedMembersShape = z.array(
  z.strictObject({
    /** The agency and the cohort, such as `social-care/enteredCare`. */
    name: z.string(),
    of: keyShape,
    members: z.array(memberShape).optional(),
    withheld: z.enum(['TOO_FEW', 'UNAVAILABLE']).optional(),
  }),
);

/** The smallest cohort that is handed over: five or fewer are told of nobody (docs/architecture.md, statistics). */
export const SMALLEST_COHORT = 6;

export type Member = z.infer<typeof memberShape>;
export type MembersQuestion = z.infer<typeof membersQuestionShape>;
export type MembersAnswer = z.infer<typeof membersAnswerShape>;
export type HandedMembers = z.infer<typeof handedMembersShape>;
