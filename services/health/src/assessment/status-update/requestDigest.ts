import { hash } from 'node:crypto';
import type { UpdateHealthAssessmentStatusInput } from './updateHealthAssessmentStatus.input';

/** Whether two requests ask for the same change. A dry run asks for the same as the change that it tries. */
export const requestDigest = (input: UpdateHealthAssessmentStatusInput): string =>
  hash(
    'sha256',
    JSON.stringify([
      input.assessmentId,
      input.status,
      input.bookedFor ?? null,
      input.completedOn ?? null,
      input.practitionerType ?? null,
      input.expectedVersion,
      // Left out where it is not given: a receipt of before it could be given still answers its request.
      ...(input.cancelledBecause ? [input.cancelledBecause] : []),
    ]),
    'base64url',
  );
