import type { CalendarDate, Random } from '@hub/platform';
import type { EducationPlanQuality } from '../pep/EducationPlanQuality';
import type { TargetRecord } from '../pep/EducationPlanRecord';
import type { EducationPlanStatus } from '../pep/EducationPlanStatus';

/** What a meeting and the virtual school's look at it leave in a plan. */
export interface PlanContent {
  status: EducationPlanStatus;
  held_on: CalendarDate | null;
  quality: EducationPlanQuality | null;
  childs_view_recorded: boolean | null;
  targets: TargetRecord[];
  premium_amount: number | null;
  premium_use: string | null;
  version: number;
}

const TARGETS = [
  'Read aloud with an adult four times a week, and move up one book band',
  'Know the times tables to 12 by heart',
  'Write two paragraphs with full stops and capital letters, without a reminder',
  'Use the calm space before leaving a lesson, at least three times out of four',
  'Arrive by 8.45 on four days out of five',
  'Bring homework back on the day on which it is due',
  'Reach a grade 4 in the mock exam in mathematics',
  'Visit two colleges and choose a course to apply for',
];
const USES = [
  'One-to-one tuition in mathematics, an hour a week',
  'A mentor at the start of each day',
  'A laptop and a reading app',
  'Speech and language sessions',
  'Lunchtime club and football boots',
];

const WAITING: PlanContent = {
  status: 'DRAFT',
  held_on: null,
  quality: null,
  childs_view_recorded: null,
  targets: [],
  premium_amount: null,
  premium_use: null,
  version: 1,
};

/** Nearly all that were held have been passed by the virtual school; a few wait for it, or were sent back. */
export function planContent(heldOn: CalendarDate | null, random: Random): PlanContent {
  if (heldOn === null) return WAITING;
  const point = random.between(1, 100);
  const quality = point <= 55 ? 'GREEN' : point <= 85 ? 'AMBER' : point <= 90 ? 'RED' : null;
  const isPassed = quality === 'GREEN' || quality === 'AMBER';
  const first = random.between(0, TARGETS.length - 3);
  const progress = isPassed ? (['MET', 'PARTLY_MET', 'SET'] as const) : (['SET'] as const);
  const hasPremium = random.chance(0.85);
  return {
    status: isPassed ? 'COMPLETED' : 'HELD',
    held_on: heldOn,
    quality,
    childs_view_recorded: random.chance(0.88),
    targets: TARGETS.slice(first, first + 3).map((text) => ({ text, progress: random.pick(progress) })),
    premium_amount: hasPremium ? random.between(24, 36) * 25 : null,
    premium_use: hasPremium ? random.pick(USES) : null,
    version: quality === null ? 2 : 3,
  };
}
