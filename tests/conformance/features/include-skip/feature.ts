import type { Feature } from '../../support/data/Feature';

const parcel = {
  __typename: 'Parcel',
  id: '1',
  weight: 12,
  isHeavy: (_: unknown, { weight }: { weight: number }) => weight > 10,
  label: { text: 'Fragile', printed: null },
  van: (_: unknown, { isHeavy }: { isHeavy: boolean }) => (isHeavy ? 'large' : 'small'),
};

const QUESTION = `query ($label: Boolean!, $van: Boolean = false) {
  parcel { weight van @include(if: $van) label @skip(if: $label) { text @skip(if: $label) printed } } }`;

/** Conditions, also on fields that need others. What nobody gets is not fetched. */
export const feature: Feature = {
  world: () => ({ Query: { parcel }, entities: [parcel] }),
  cases: {
    'all that is left out is not asked for': {
      ask: QUESTION,
      variables: { label: true },
      data: { parcel: { weight: 12 } },
      asks: ['parcels'],
    },
    'an included field brings what it requires': {
      ask: QUESTION,
      variables: { label: false, van: true },
      data: { parcel: { weight: 12, van: 'large', label: { text: 'Fragile', printed: null } } },
    },
    'skip and include must both agree': {
      ask: `query ($yes: Boolean = true) { parcel { id a: van @skip(if: $yes) @include(if: $yes)
        b: van @skip(if: false) @include(if: $yes) c: van @skip(if: true) @include(if: true) } }`,
      data: { parcel: { id: '1', b: 'large' } },
    },
    'on fragments, named ones too': {
      ask: `query ($no: Boolean!) { parcel { ... @include(if: $no) { van } ...Label @skip(if: $no) ... on Parcel @skip(if: $no) { id } } }
        fragment Label on Parcel { label { text } }`,
      variables: { no: false },
      data: { parcel: { label: { text: 'Fragile' }, id: '1' } },
    },
    'a selection from which all is skipped': {
      ask: '{ parcel { label { text @skip(if: true) } van @include(if: false) } }',
      data: { parcel: { label: {} } },
    },
    'a whole operation from which all is skipped': {
      ask: '{ parcel @skip(if: true) { id } }',
      data: {},
      asks: [],
    },
  },
};
