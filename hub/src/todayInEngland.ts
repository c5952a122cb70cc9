import { londonDateOf } from '@hub/platform';

/** The day by which the agreement begins and ends, and by which what is due is due. */
export const todayInEngland = (): string => londonDateOf(new Date());
