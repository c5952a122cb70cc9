import type { Finding } from '../check/Tally';
import type { Request } from '../operations/Request';
import type { HubAnswer } from '../../support/HubClient';

/** An operation that was answered otherwise than it may be. */
export interface Failure {
  readonly request: Request;
  readonly findings: readonly Finding[];
  readonly answer: HubAnswer;
}
