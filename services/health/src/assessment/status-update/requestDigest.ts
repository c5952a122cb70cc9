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
    ]),
    'base64url',
  );
