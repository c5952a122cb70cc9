import type { InputProblem } from '@hub/platform';
import type { EducationPlanRecord } from '../EducationPlanRecord';
import { STATUS_IN_WORDS } from '../EducationPlanStatus';
import { contentProblems } from '../planContentProblems';
import type { UpdatePersonalEducationPlanInput } from './updatePersonalEducationPlan.input';

type Found = InputProblem | null | undefined | false;
type Rule = (plan: EducationPlanRecord, input: UpdatePersonalEducationPlanInput, isVirtualSchool: boolean) => Found;

/** Every problem at once, so that nobody has to send a form five times. */
export const updateProblems = (
  plan: EducationPlanRecord,
  input: UpdatePersonalEducationPlanInput,
  isVirtualSchool: boolean,
): Found[] => [
  finality(plan, input, isVirtualSchool),
  ...(isFinal(plan) ? [] : RULES.map((rule) => rule(plan, input, isVirtualSchool))),
  ...contentProblems(input),
];

const isFinal = ({ status }: EducationPlanRecord): boolean => status === 'COMPLETED' || status === 'CANCELLED';

const finality: Rule = (plan) =>
  isFinal(plan) && {
    field: 'planId',
    message: `This plan is ${STATUS_IN_WORDS[plan.status]}, which is final. It cannot be changed.`,
  };

/** Schools write the plans and the virtual school judges them: nobody marks their own work. */
const judge: Rule = ({ heldOn }, { quality }, isVirtualSchool) => {
  if (!quality) return null;
  const field = 'quality';
  if (!isVirtualSchool) return { field, message: 'The virtual school says how good a plan is. Leave it out.' };
  return heldOn === null && { field, message: 'Its meeting has not been held, so there is nothing to judge yet.' };
};

const completion: Rule = ({ status, quality }, input, isVirtualSchool) => {
  if (input.status !== 'COMPLETED') return null;
  const field = 'status';
  if (!isVirtualSchool) return { field, message: 'The virtual school completes a plan, once it is good enough.' };
  if (status !== 'HELD') return { field, message: 'Its meeting has not been held, so it cannot be completed.' };
  const found = input.quality ?? quality;
  if (found === null) return { field, message: 'Say how good the plan is, in quality, to complete it.' };
  return (
    found === 'RED' && { field, message: 'A red plan is not completed: what is missing has to be put right first.' }
  );
};

const transition: Rule = ({ status }, input) => {
  const field = 'status';
  if (input.status === 'CANCELLED')
    return status !== 'DRAFT' && { field, message: 'Only a draft can be cancelled: this meeting was held.' };
  if (input.status === 'HELD') return { field, message: 'Use recordPepMeeting to say that the meeting was held.' };
  return input.status === 'DRAFT' && { field, message: 'A plan does not become a draft again.' };
};

const content: Rule = ({ status }, { targets, pupilPremiumPlus, pupilPremiumPlusUse }) =>
  status === 'DRAFT' &&
  [targets, pupilPremiumPlus, pupilPremiumPlusUse].some((value) => value !== null && value !== undefined) && {
    field: 'targets',
    message: 'Targets and Pupil Premium Plus are agreed at the meeting: use recordPepMeeting.',
  };

const something: Rule = (_plan, input) =>
  [input.status, input.quality, input.targets, input.pupilPremiumPlus, input.pupilPremiumPlusUse].every(
    (value) => value === null || value === undefined,
  ) && { field: 'planId', message: 'Say what is to be changed.' };

const emptied: Rule = (_plan, { targets }) =>
  targets?.length === 0 && { field: 'targets', message: 'A plan keeps at least one target.' };

const RULES: readonly Rule[] = [judge, completion, transition, content, emptied, something];
