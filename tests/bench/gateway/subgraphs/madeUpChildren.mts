/** A child as four agencies together tell it in the picture. */
export interface MadeUpChild {
  id: string;
  /** What each agency answers of it, as JSON text, by the agency's name. */
  parts: Record<string, string>;
}

const GIVEN_NAMES = ['Ada', 'Ben', 'Chloe', 'Dev', 'Esme', 'Finn', 'Grace'];
const FAMILY_NAMES = [
  'Archer',
  'Brook',
  'Carter',
  'Dale',
  'Ellis',
  'Frost',
  'Grant',
  'Hale',
  'Irving',
  'Jackson',
  'Kay',
];
const LEGAL_STATUSES = ['FULL_CARE_ORDER', 'INTERIM_CARE_ORDER', 'PLACEMENT_ORDER', 'SECTION_20_SINGLE_PERIOD'];
const PLACEMENT_TYPES = ['FOSTER_CARER_OTHER', 'FOSTER_RELATIVE_OTHER', 'CHILDRENS_HOME', 'SUPPORTED_ACCOMMODATION'];
const BANDS = ['EMERGENCY', 'GOLD', 'SILVER', 'BRONZE'];

/** Children who differ from each other in every part, always the same ones. */
export const madeUpChildren = (count: number): MadeUpChild[] =>
  Array.from({ length: count }, (_, at) => madeUpChild(at));

function madeUpChild(at: number): MadeUpChild {
  const id = `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
  const { socialCare, health, education, housing } = recordsOf(at);
  return {
    id,
    parts: {
      'social-care': JSON.stringify({ __typename: 'Child', id, ...socialCare }),
      health: JSON.stringify({ __typename: 'Child', health }),
      'virtual-school': JSON.stringify({ __typename: 'Child', education }),
      housing: JSON.stringify({ __typename: 'Child', housing }),
    },
  };
}

function recordsOf(at: number) {
  const of = (values: string[]): string => values[at % values.length]!;
  const day = `${2008 + (at % 12)}-${String(1 + (at % 9)).padStart(2, '0')}-${10 + (at % 18)}`;
  return {
    socialCare: {
      name: { givenName: of(GIVEN_NAMES), familyName: of(FAMILY_NAMES), dateOfBirth: day },
      care: { legal: { legalStatus: of(LEGAL_STATUSES) }, placement: { type: of(PLACEMENT_TYPES) } },
    },
    health: { status: { recordStatus: 'HELD', nextDueOn: at % 5 ? '2026-11-30' : null, overdue: at % 3 === 0 } },
    education: {
      enrolment: { yearGroup: at % 14 },
      attendance: { absencePercentage: (at % 40) / 2, persistentlyAbsent: at % 40 >= 20 },
    },
    housing: {
      application:
        at % 4 ? { recordStatus: 'NONE_HELD', current: null } : { recordStatus: 'HELD', current: { band: of(BANDS) } },
    },
  };
}
