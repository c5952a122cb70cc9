import { stableId } from '@hub/platform';
import type { FindingArea } from '../../clinical/FindingArea';
import type { HealthFacts } from './HealthFacts';

const FINDINGS: readonly (readonly [FindingArea, finding: string, action: string | null])[] = [
  ['GROWTH', 'Height and weight follow the expected centiles.', null],
  ['GROWTH', 'Weight has risen by two centiles since the last assessment.', 'Diet and activity talked through; weigh again in three months.'],
  ['PHYSICAL', 'Mild asthma, well controlled.', 'Yearly review by the practice nurse.'],
  ['PHYSICAL', 'Eczema on both elbows.', 'Emollient twice a day; see the practice nurse if it does not clear.'],
  ['PHYSICAL', 'No concern about physical health.', null],
  ['DEVELOPMENT', 'Speech is behind what is expected at this age.', 'Referred to speech and language therapy.'],
  ['DEVELOPMENT', 'Development as expected.', null],
  ['EMOTIONAL', 'Finds it hard to fall asleep after contact.', 'Sleep routine agreed with the carers.'],
  ['EMOTIONAL', 'Settled; talks about feelings with a trusted adult.', null],
  ['LIFESTYLE', 'Vapes now and then.', 'Offered help to stop.'],
  ['LIFESTYLE', 'Plays football twice a week.', null],
  ['VISION_AND_HEARING', 'Glasses are out of date.', 'Optician booked.'],
  ['VISION_AND_HEARING', 'Passed the hearing test.', null],
]; // prettier-ignore
const MOST_ASSESSMENTS = 2;

/** What the latest assessments found. */
export const makeFindings = ({ child, random }: HealthFacts) =>
  child.assessments
    .filter(({ completedOn }) => completedOn !== null)
    .slice(-MOST_ASSESSMENTS)
    .flatMap((assessment) => {
      const draw = random(`findings ${assessment.id}`);
      const first = draw.between(0, FINDINGS.length - 1);
      return Array.from({ length: draw.between(1, 3) }, (_, number) => {
        const [area, finding, action] = FINDINGS[(first + number * 5) % FINDINGS.length]!;
        return {
          id: stableId(`${assessment.id} finding ${number}`),
          child_id: child.id,
          assessment_id: assessment.id,
          found_on: assessment.completedOn!,
          area,
          finding,
          action,
        };
      });
    });
