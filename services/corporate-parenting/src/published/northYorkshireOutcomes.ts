import type { PublishedPriority } from './PublishedStrategy';

/** The strategy's five outcomes, “how we will measure our success”, and what each says there. */
export const northYorkshireOutcomes: PublishedPriority[] = [
  {
    kind: 'OUTCOME',
    title: 'Improved Physical Health',
    words: 'More Children will',
    principle: null,
    steps: [
      'Have an up to date health assessment',
      'Be registered with a GP',
      'Be registered with a dentist',
      'Will be up to date with all of their immunisations',
      'Have improved timeliness of Health Assessments',
    ],
  },
  {
    kind: 'OUTCOME',
    title: 'Improved Mental Health',
    words: 'Children will',
    principle: null,
    steps: [
      'Be supported through evidence based interventions to maximise their social, emotional and mental health',
      'Have improved Strengths and Difficulties Questionnaire results',
      'Where appropriate children and young people will be referred to specialist mental health services and receive treatment in a timely manner',
      'Joined up multi agency working will drive relationship based approaches.',
    ],
  },
  {
    kind: 'OUTCOME',
    title: 'Placement stability and safe homes',
    words: 'We will',
    principle: null,
    steps: [
      'Where appropriate seek to place children and young people within 20 miles of their home address',
      'Where appropriate seek to place children and young people within long term in house provision',
      'Ensure children have improved placement stability',
      'Our discharge planning will secure improved outcomes for care leavers',
      'Make timely decisions regarding permanence and the use of Special Guardianship Order (SGO) and Child Arrangement Order (CAO) to be used where appropriate',
    ],
  },
  {
    kind: 'OUTCOME',
    title: 'Attainment',
    words: 'Children will',
    principle: null,
    steps: [
      'Be supported to achieve their full potential',
      'Have a Personal Education plan which will be aspirational and ambitious',
      'Have their progress at school monitored and every child will receive tailored support from a specialist advisor',
    ],
  },
  {
    kind: 'OUTCOME',
    title: 'Young People Leaving Care',
    words: 'We will',
    principle: null,
    steps: [
      'Support Young People Leaving Care to find safe, stable and suitable places to live, making sure they are as well prepared as they can be',
      'Keep in touch with them until they are 25 and have high aspirations for them',
      'Support Young People to remain with their long term foster families after they have left the care of the Local Authority if that is in the best interests of the young person',
      'Support Young People to become independent adults by helping to secure high quality education, training or employment opportunities',
    ],
  },
];
