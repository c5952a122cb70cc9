import { registerEnumType } from 'type-graphql';

export const BoardKind = {
  PARTNERSHIP: 'PARTNERSHIP',
  MEMBERS: 'MEMBERS',
  YOUNG_PEOPLE: 'YOUNG_PEOPLE',
  EXECUTIVE: 'EXECUTIVE',
  SCRUTINY: 'SCRUTINY',
  GOVERNING_BODY: 'GOVERNING_BODY',
} as const;
export type BoardKind = keyof typeof BoardKind;

registerEnumType(BoardKind, {
  name: 'BoardKind',
  description: 'Who sits on a board.',
  valuesConfig: {
    PARTNERSHIP: { description: 'The agencies together, such as a MALAP.' },
    MEMBERS: { description: 'Elected members: the corporate parents by office.' },
    YOUNG_PEOPLE: { description: 'Children in care and care leavers.' },
    EXECUTIVE: { description: 'Those who decide for the council or the partnership.' },
    SCRUTINY: { description: 'Elected members who examine what was decided.' },
    GOVERNING_BODY: { description: 'The governing body of the virtual school.' },
  },
});
