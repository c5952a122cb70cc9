import { addDays } from '@hub/platform';
import { rowId } from '../rowId';
import type { SeedContext } from './SeedContext';

export function voiceRows({ child, age, today, nameOf, random: randomOf }: SeedContext) {
  const random = randomOf('voice');
  const child_id = child.id;
  const said_on = addDays(today, -random.between(5, 150));
  if (age < 5 || said_on < child.enteredCareOn) return { shared_view: [], recorded_view: [] };
  const worker = child.relationships.find(({ kind }) => kind === 'caseload')?.subject ?? '';
  return {
    shared_view: random.chance(0.35)
      ? [{ id: rowId(child_id, 'shared view'), child_id, said_on, ...random.pick(SHARED) }]
      : [],
    recorded_view: random.chance(0.6)
      ? [{ id: rowId(child_id, 'view'), child_id, said_on, ...random.pick(TOLD), told_to: nameOf(worker) ?? null }]
      : [],
  };
}

const SHARED = [
  {
    about: 'school',
    words: 'I want to know who I can go to when a lesson gets too much.',
    audience: ['SOCIAL_WORKER', 'PERSONAL_ADVISER', 'VIRTUAL_SCHOOL'],
  },
  {
    about: 'meetings',
    words: 'Please do not talk about me as if I was not in the room.',
    audience: ['SOCIAL_WORKER', 'PERSONAL_ADVISER', 'REVIEWING_OFFICER', 'ADVOCATE'],
  },
  {
    about: 'health',
    words: 'I would rather see the nurse at home than at school.',
    audience: ['SOCIAL_WORKER', 'CARER', 'HEALTH'],
  },
  { about: 'home', words: 'I like it here. Just me and my advocate need to know why.', audience: ['ADVOCATE'] },
];

const TOLD = [
  { about: 'family time', words: 'I would like to see my brothers more often.' },
  { about: 'placement', words: 'I want to stay here until I am 18.' },
  { about: 'review', words: 'I want my review after school and not during lunch.' },
  { about: 'future', words: 'I want to train as a mechanic and keep my room while I do.' },
];
