import type { PublishedPromise } from './PublishedStrategy';

/** The council's own words, in its order; young people helped to write them. */
export const northYorkshirePromises: PublishedPromise[] = [
  {
    part: 'We will support children in our care to',
    words: [
      'Make sure they have the health appointments they need and supported to attend',
      'Have access to information needed so they can make decisions about their health',
      'Share information on foster carers and introduce them before they move in',
      'Pursue hobbies and interests',
      'Share quality time with adults',
      'Be listened to by adults and copies of any notes taken shared with them',
      'To see people who are important to them',
      'Help them to achieve their goals',
      'Have the information needed to make a decision about college, university or work',
      'Have a safe and secure home',
      'Explore who is important to them, and the extent of the child’s support networks through the use of Family Finding, Lifelong Links and Family Group Conferencing.',
    ],
  },
  {
    part: 'We will',
    words: [
      'Aim to support you in the same way as if you were our own child',
      'Be there when you need us',
      'Work with you to help you achieve your goals and overcome any difficulties',
      'Work with you to be successful if you choose an apprenticeship role',
      'Listen to you',
      'Help you manage your physical and mental well being',
      'Help you to be safe',
      'Help you to be involved in activities you are interested in',
      'Help you to believe in yourself',
      'Provide adults in your lives who inspire you',
      'Reduce the possibility of being bullied',
      'Communicate with you in the best way for you (i.e. text, facebook etc)',
      'Support you in education, careers and apprenticeships',
      'Aim to respect your wishes',
      'Help you enjoy leisure activities',
      'Try to make sure there is always someone to talk to',
      'Teach you independent living skills and provide practical support if you need it',
      'Support you when you live independently and keep in touch when you need us',
      'Be approachable',
      'Help you get good accommodation',
      'Have high aspirations for you',
      'Push you to be the best you can be.',
    ],
  },
  {
    part: 'And',
    words: [
      'We won’t use your personal information without your permission',
      'You can decide who you want to talk to',
      'We will tell you what is happening',
      'We will be patient and understanding and cheer you on!',
      'We will try not to ask too many questions and make you have too many meetings with different people.',
    ],
  },
];
