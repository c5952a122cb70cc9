import { defineCodeSet } from './defineCodeSet';

export const permanencePlanCodes = defineCodeSet(
  'PermanencePlan',
  'What the authority plans so that the child has a home for good.',
  {
    REMAINSUP: ['REMAIN_WITH_BIRTH_FAMILY', 'Remain with the birth family, supported by shared care or short breaks'],
    RETURN1M: ['RETURN_WITHIN_ONE_MONTH', 'Return to the birth family within a month'],
    RETURN6M: ['RETURN_WITHIN_SIX_MONTHS', 'Return to the birth family within six months'],
    RETURNEV: ['EVENTUAL_RETURN', 'Return to the birth family eventually'],
    LTRELFR: ['LONG_TERM_RELATIVES_OR_FRIENDS', 'Long term with relatives or friends'],
    LTFOST18: ['LONG_TERM_FOSTER_CARE', 'Long-term foster care until 18'],
    RESPLMT: ['RESIDENTIAL_UNTIL_INDEPENDENCE', 'Residential placement until independence'],
    SUPPLIV: ['SUPPORTED_LIVING', 'Supported living in the community'],
    ADOPTION: ['ADOPTION', 'Adoption'],
    OTHERPLN: ['OTHER', 'Another plan'],
  },
  'Standard Safeguarding Dataset LACP003A',
);

export const missingCodes = defineCodeSet('MissingKind', 'How a child was absent from the placement.', {
  M: ['MISSING', 'Missing'],
  A: ['AWAY_WITHOUT_AUTHORISATION', 'Away from the placement without authorisation'],
});

export const adoptionCeasedCodes = defineCodeSet(
  'ReasonNoLongerPlacedForAdoption',
  'Why a child was no longer to be placed for adoption.',
  {
    RD1: ['NEEDS_CHANGED', 'The child’s needs changed after the decision'],
    RD2: ['NO_PLACEMENT_ORDER', 'The court did not make a placement order'],
    RD3: ['NO_ADOPTERS_FOUND', 'Prospective adopters could not be found'],
    RD4: ['OTHER', 'Any other reason'],
  },
);
