import type { Feature } from '../../support/data/Feature';

interface Part {
  label: string;
  options?: { text: string; weight: number | null }[] | null;
  longest?: number | null;
}

const hint = (_: unknown, { part }: { part: Part | null }) =>
  part && `${part.label}: ${part.options?.map(({ text, weight }) => `${text} ${weight}`).join(', ') ?? part.longest}`;
const option = (text: string, weight: number | null) => ({ text, weight });
const form = (id: string, part: object | null) => ({ __typename: 'Form', id, part, hint });
const choice = { __typename: 'Choice', label: 'Colour', options: [option('red', 1), option('blue', null)] };
const forms = [form('1', choice), form('2', { __typename: 'Text', label: 'Name', longest: 40 }), form('3', null)];

/** What is required is told in fragments, within lists too. */
export const feature: Feature = {
  world: () => ({ Query: { forms, urgent: forms[0] }, entities: forms }),
  cases: {
    'each type in its own way': {
      ask: '{ forms { hint } }',
      data: { forms: [{ hint: 'Colour: red 1, blue null' }, { hint: 'Name: 40' }, { hint: null }] },
      asks: ['forms', 'checks'],
    },
    'there and back, beside a part of it': {
      ask: '{ urgent { id hint part { ... on Choice { options { text } } } } }',
      data: {
        urgent: { id: '1', hint: 'Colour: red 1, blue null', part: { options: [{ text: 'red' }, { text: 'blue' }] } },
      },
    },
  },
};
