import type { Run } from '../run/Run';

/** A compiled plan node. Gives nothing to wait for when there was nothing to do. */
export type Step = (run: Run) => Promise<void> | undefined;
