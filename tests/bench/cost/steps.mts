/** A layer that is taken away, in the order of taking: from the outside in, so that each step still runs. */
export const LAYERS = ['audit', 'rowSecurity', 'shield', 'tokensAndScope', 'contractAndLimits'] as const;
export type Layer = (typeof LAYERS)[number];

export const EVERYTHING_ON = 'everything on';

/** One hub of the comparison: everything on, then without one layer more each time; the last allows all and logs nothing. */
export interface Step {
  name: string;
  without: readonly Layer[];
}

export const STEPS: readonly Step[] = [
  { name: EVERYTHING_ON, without: [] },
  ...LAYERS.map((layer, index) => ({ name: `without ${layer}`, without: LAYERS.slice(0, index + 1) })),
];
