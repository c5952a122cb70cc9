import { registerEnumType } from 'type-graphql';

export const Band = { EMERGENCY: 'EMERGENCY', GOLD: 'GOLD', SILVER: 'SILVER', BRONZE: 'BRONZE' } as const;
export type Band = keyof typeof Band;

/** The highest first. */
export const BANDS = Object.keys(Band) as Band[];

/** Whether a band is lower than another; no band is the lowest. */
export const isLower = (band: Band | null, than: Band): boolean =>
  band === null || BANDS.indexOf(band) > BANDS.indexOf(than);

registerEnumType(Band, {
  name: 'Band',
  description: 'How urgently the housing register is to find a home; the names are North Yorkshire Home Choice’s.',
  valuesConfig: {
    EMERGENCY: { description: 'The highest: it cannot wait.' },
    GOLD: { description: 'High. North Yorkshire’s districts promise it to every care leaver.' },
    SILVER: { description: 'Middle.' },
    BRONZE: { description: 'The lowest on the register.' },
  },
});
