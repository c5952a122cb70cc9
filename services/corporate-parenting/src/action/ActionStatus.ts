import { registerEnumType } from 'type-graphql';

export const ActionStatus = {
  NOT_STARTED: 'NOT_STARTED',
  ON_TRACK: 'ON_TRACK',
  AT_RISK: 'AT_RISK',
  COMPLETED: 'COMPLETED',
  STOPPED: 'STOPPED',
} as const;
export type ActionStatus = keyof typeof ActionStatus;

/** An action with one of these is no longer due, so it is never overdue. Only the strategic lead takes it up again. */
export const FINAL_STATUSES: readonly ActionStatus[] = ['COMPLETED', 'STOPPED'];

/** As a sentence says it. */
export const STATUS_IN_WORDS: Readonly<Record<ActionStatus, string>> = {
  NOT_STARTED: 'not started',
  ON_TRACK: 'on track',
  AT_RISK: 'at risk',
  COMPLETED: 'completed',
  STOPPED: 'stopped',
};

registerEnumType(ActionStatus, {
  name: 'ActionStatus',
  description: 'How an action of the partnership stands.',
  valuesConfig: {
    NOT_STARTED: { description: 'Nothing has been done yet.' },
    ON_TRACK: { description: 'It will be done by its due date.' },
    AT_RISK: { description: 'It may not be done by its due date.' },
    COMPLETED: { description: 'It is done.' },
    STOPPED: { description: 'It will not be done.' },
  },
});
