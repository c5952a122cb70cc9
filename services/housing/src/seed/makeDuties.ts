import { addDays, type CalendarDate, type Random, type SyntheticChild } from '@hub/platform';
import type { DutyEndReason } from '../duty/DutyEndReason';
import type { DutyKind } from '../duty/DutyKind';
import { DAYS_OF_RELIEF } from '../duty/record-duty/planNewDuty';
import type { DutyRow } from './HousingRows';
import type { Situation } from './Situation';
import { stableId } from './stableId';

interface Case {
  random: Random;
  child: SyntheticChild;
  situation: Situation;
  council: string;
  madeOn: CalendarDate;
  today: CalendarDate;
}

interface Duties {
  rows: DutyRow[];
  /** The day on which a home was found, when one was. */
  closedOn: CalendarDate | null;
  /** Since when they live where they live. */
  homeSince: CalendarDate;
}

type Step = readonly [kind: DutyKind, startedOn: CalendarDate, endedOn?: CalendarDate, endReason?: DutyEndReason];

/** The duties of one case up to its stage, each ending where the next begins. */
export function makeDuties(given: Case): Duties {
  const { child, council } = given;
  const { steps, closedOn, homeSince } = stepsOf(given);
  const rows = steps.map(([kind, started_on, ended_on = null, end_reason = null]) => ({
    id: stableId(`duty ${child.id} ${kind}`),
    application_id: stableId(`application ${child.id}`),
    child_id: child.id,
    kind,
    owed_by: council,
    started_on,
    ended_on,
    end_reason,
  }));
  return { rows, closedOn: closedOn ?? null, homeSince };
}

function stepsOf({ random, situation, madeOn, today }: Case): {
  steps: Step[];
  closedOn?: CalendarDate;
  homeSince: CalendarDate;
} {
  const started = addDays(madeOn, 1) < today ? addDays(madeOn, 1) : madeOn;
  switch (situation.stage) {
    case 'INQUIRIES':
      return { steps: [['INQUIRIES', madeOn]], homeSince: madeOn };
    case 'PREVENTION':
      return { steps: [['PREVENTION', started]], homeSince: addDays(madeOn, -random.between(30, 200)) };
    case 'RELIEF':
      return { steps: reliefSteps(situation, started), homeSince: started };
    case 'MAIN': {
      const relieved = addDays(started, DAYS_OF_RELIEF);
      if (relieved > today) return { steps: reliefSteps(situation, started), homeSince: started };
      return {
        steps: [
          ['RELIEF', started, relieved, 'FIFTY_SIX_DAYS'],
          ['MAIN', relieved],
        ],
        homeSince: started,
      };
    }
    case 'HOUSED': {
      const wished = addDays(madeOn, random.between(40, 180));
      const closedOn = wished < today ? wished : today;
      return { steps: [['PREVENTION', started, closedOn, 'ACCOMMODATED']], closedOn, homeSince: closedOn };
    }
  }
}

const reliefSteps = ({ home }: Situation, started: CalendarDate): Step[] =>
  home === 'INTERIM_ACCOMMODATION'
    ? [['RELIEF', started], ['INTERIM_ACCOMMODATION', started]]
    : [['RELIEF', started]]; // prettier-ignore
