import { createRandom, type SyntheticChild, type SyntheticProfessional } from '@hub/platform';
import { FAMILY_NAMES, GIVEN_NAMES } from '../child/names';
import { PERSONAS } from '../../personas';

/** The personas, and everybody else who works with one of these children. */
export function makeProfessionals(children: readonly SyntheticChild[]): SyntheticProfessional[] {
  const personas = PERSONAS.map(({ subject, name, jobTitle, team }, index) => ({
    subject,
    name,
    jobTitle,
    team,
    telephone: telephone(100 + index),
  }));
  const known = new Set(personas.map(({ subject }) => subject));
  const subjects = new Set(children.flatMap(({ relationships }) => relationships.map(({ subject }) => subject)));
  return [...personas, ...[...subjects].filter((subject) => !known.has(subject)).map(makeColleague)];
}

const JOBS: Readonly<Record<string, readonly [jobTitle: string, team: string]>> = {
  'social-worker': ['Social worker', 'Looked after team'],
  'reviewing-officer': ['Independent reviewing officer', 'Reviewing service'],
  adviser: ['Personal adviser', 'Leaving care'],
  nurse: ['Looked-after children nurse', 'Children in care health'],
  doctor: ['Designated doctor', 'Children in care health'],
  camhs: ['CAMHS practitioner', 'CAMHS'],
  'youth-justice': ['Youth justice worker', 'Youth justice service'],
};
const SOCIAL_WORKERS_A_TEAM = 6;

/** The same person for the same subject: `816-social-worker-3` is in team 816/0. */
function makeColleague(subject: string): SyntheticProfessional {
  const [, code, job, number] = /^(\d{3})-(.+)-(\d+)$/.exec(subject)!;
  const [jobTitle, team] = JOBS[job!]!;
  const random = createRandom(subject);
  return {
    subject,
    name: `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`,
    jobTitle,
    team: `${team} ${code}/${Math.floor(Number(number) / SOCIAL_WORKERS_A_TEAM)}`,
    telephone: telephone(random.between(200, 999)),
  };
}

/** 01632 960xxx is set aside by Ofcom for drama: it rings nowhere. */
const telephone = (number: number): string => `01632 960${number}`;
