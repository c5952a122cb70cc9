import type { OfChild } from '../child/ChildPart';
import { rowsPart } from '../child/rowsPart';
import type { HealthAssessmentRequest } from './healthRequest.type';

export const healthRequestsPart = rowsPart<HealthAssessmentRequest, OfChild<HealthAssessmentRequest>[]>(
  {
    from: 'health_assessment_request',
    columns: { requestId: 'id', kind: 'kind', requestedOn: 'requested_on', note: 'note', version: 'version' },
    orderBy: 'requested_on desc, id',
  },
  (_childId, requests) => requests,
);
