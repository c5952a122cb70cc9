import { addDays, type CalendarDate } from '@hub/platform';
import type { ActionStatus } from '../action/ActionStatus';
import type { PartnerAgency } from '../action/PartnerAgency';

/** A made-up action: what it carries out is published, the rest is not. */
interface MadeUp {
  authority: string;
  step?: string;
  strategy: string;
  title: string;
  owner: PartnerAgency;
  lead?: string;
  principle: number;
  status: ActionStatus;
  progress?: string;
  /** Days from today to the due date; past ones are negative. */
  due: number;
  escalated?: [board: string, reason: string];
}

const york = { authority: '816', strategy: 'york-2020' };
const northYorkshire = { authority: '815', strategy: 'north-yorkshire-2022' };
const stockton = { authority: '808', strategy: 'stockton-2016' };

// prettier-ignore
const ACTIONS: readonly MadeUp[] = [
  { ...york, step: 'york-2020-1-1', title: 'Put the findings of the latest survey of young people before the board, with what was changed', owner: 'SOCIAL_CARE', lead: 'strategic-lead', principle: 3, status: 'ON_TRACK', progress: 'The survey has closed; the answers are being read.', due: 45 },
  { ...york, step: 'york-2020-3-1', title: 'Review the local offer with I Still Matter and publish it anew', owner: 'HOUSING', lead: 'board-member', principle: 7, status: 'AT_RISK', progress: 'Two of four sections are agreed.', due: -20 },
  { ...york, step: 'york-2020-4-1', title: 'Every education plan due this term is held, with the child’s view in it', owner: 'VIRTUAL_SCHOOL', lead: 'board-member', principle: 5, status: 'ON_TRACK', progress: 'Schools have the dates.', due: 30 },
  { ...york, step: 'york-2020-5-2', title: 'Bring permanence plans to the second review without exception', owner: 'SOCIAL_CARE', lead: 'strategic-lead', principle: 6, status: 'NOT_STARTED', due: 90 },
  { ...york, step: 'york-2020-6-1', title: 'Offer clinic slots for initial health assessments within fifteen working days of entry into care', owner: 'HEALTH', lead: 'board-member', principle: 1, status: 'AT_RISK', progress: 'One more clinic day a month was found; two are needed.', due: -5, escalated: ['york-corporate-parenting-board', 'The second clinic day needs money that the partnership does not hold.'] },
  { ...york, step: 'york-2020-8-1', title: 'Hold this year’s celebration of achievements', owner: 'CORPORATE_PARENTING', lead: 'strategic-lead', principle: 5, status: 'COMPLETED', progress: 'It was held, and planned by young people.', due: -60 },
  { ...northYorkshire, step: 'north-yorkshire-2022-1-3', title: 'Name one nurse for each young person in the pilot area', owner: 'HEALTH', lead: 'board-member', principle: 1, status: 'ON_TRACK', progress: 'Half of the area has a named nurse.', due: 60 },
  { ...northYorkshire, step: 'north-yorkshire-2022-2-3', title: 'Train all staff who joined since spring in Mind of My Own', owner: 'SOCIAL_CARE', lead: 'strategic-lead', principle: 2, status: 'AT_RISK', progress: 'Two sessions were cancelled.', due: -10 },
  { ...northYorkshire, step: 'north-yorkshire-2022-4-3', title: 'Bring the seven district offers together into one', owner: 'HOUSING', lead: 'board-member', principle: 4, status: 'ON_TRACK', progress: 'Five of seven are compared.', due: 120 },
  { ...northYorkshire, step: 'north-yorkshire-2022-5-3', title: 'Every child has a plan of quality this term in the electronic plan', owner: 'VIRTUAL_SCHOOL', lead: 'board-member', principle: 5, status: 'ON_TRACK', progress: 'A check of quality is under way.', due: 40 },
  { ...northYorkshire, step: 'north-yorkshire-2022-6-5', title: 'Review every second placement move within three months with its cause', owner: 'SOCIAL_CARE', lead: 'strategic-lead', principle: 6, status: 'AT_RISK', progress: 'Reviews began in one locality.', due: -35, escalated: ['north-yorkshire-members-group', 'Foster carers are missing in two localities.'] },
  { ...northYorkshire, title: 'Draft the strategy that follows the one of 2022 to 2024', owner: 'CORPORATE_PARENTING', lead: 'strategic-lead', principle: 5, status: 'ON_TRACK', progress: 'Consultation with young people has begun.', due: 100 },
  { ...stockton, title: 'Raise the share of Strengths and Difficulties Questionnaires that come back', owner: 'HEALTH', lead: 'board-member', principle: 1, status: 'AT_RISK', progress: 'Carers get the form with the review letter now.', due: -15, escalated: ['stockton-malap', 'Fewer than a third come back.'] },
  { ...stockton, title: 'Agree the new pledge with the Let’s Take Action Group', owner: 'CORPORATE_PARENTING', lead: 'strategic-lead', principle: 2, status: 'ON_TRACK', progress: 'The group has written a first version.', due: 75 },
  { ...stockton, title: 'Place every new placement within twenty miles unless the plan says why not', owner: 'SOCIAL_CARE', lead: 'strategic-lead', principle: 6, status: 'NOT_STARTED', due: 150 },
];

/** Rows of `partnership_action` around the day given, led by those who are known. */
export const makeActions = (today: CalendarDate, known: readonly string[]) =>
  ACTIONS.map(({ authority, step, strategy, title, owner, lead, principle, status, progress, due, escalated }) => ({
    authority_code: authority,
    strategy_id: strategy,
    step_id: step ?? null,
    title,
    owner_agency: owner,
    lead_subject: lead && known.includes(lead) ? lead : null,
    principle,
    status,
    progress: progress ?? '',
    due_on: addDays(today, due),
    completed_on: status === 'COMPLETED' ? addDays(today, due - 3) : null,
    escalated_to: escalated?.[0] ?? null,
    escalated_on: escalated ? addDays(today, -3) : null,
    escalation_reason: escalated?.[1] ?? null,
    synthetic: true,
    version: 1,
    changed_at: `${addDays(today, -3)}T09:00:00Z`,
  }));
