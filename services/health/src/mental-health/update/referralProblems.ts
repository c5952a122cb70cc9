import { textProblem, type CalendarDate, type InputProblem } from '@hub/platform';
import type { DecideReferralInput, UpdateReferralInput } from './referral.inputs';
import type { ReferralRecord } from './ReferralRecord';

type Problems = (InputProblem | false | undefined | null)[];

export const decisionProblems = (
  { decidedOn, idempotencyKey }: DecideReferralInput,
  { status, referredOn }: ReferralRecord,
  today: CalendarDate,
): Problems => [
  textProblem('idempotencyKey', idempotencyKey),
  status !== 'REFERRED' && { field: 'reference', message: 'The service has decided on this referral already.' },
  dayProblem('decidedOn', decidedOn, referredOn, today, 'the referral was made'),
];

export const progressProblems = (
  { firstContactOn, closedOn, idempotencyKey }: UpdateReferralInput,
  referral: ReferralRecord,
  today: CalendarDate,
): Problems => [
  textProblem('idempotencyKey', idempotencyKey),
  referral.status !== 'ACCEPTED' && { field: 'referralId', message: 'Only a referral that is accepted and open can go on.' },
  !firstContactOn && !closedOn && { field: 'firstContactOn', message: 'Give the day of the first contact, of the end, or both.' },
  !!firstContactOn && dayProblem('firstContactOn', firstContactOn, referral.acceptedOn, today, 'it was accepted'),
  !!closedOn && dayProblem('closedOn', closedOn, firstContactOn ?? referral.firstContactOn ?? referral.acceptedOn, today, 'the work began'),
]; // prettier-ignore

function dayProblem(
  field: string,
  day: CalendarDate,
  earliest: CalendarDate | null,
  today: CalendarDate,
  why: string,
): InputProblem | null {
  if (day > today) return { field, message: 'The day is in the future.' };
  return earliest !== null && day < earliest ? { field, message: `The day is before ${earliest}, when ${why}.` } : null;
}
