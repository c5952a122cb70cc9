import { londonDateOf } from '@hub/platform';

/** The day by which the agreement begins and ends. */
export const todayInEngland = (): string => londonDateOf(new Date());
