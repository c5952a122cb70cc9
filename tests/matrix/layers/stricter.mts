import type { Asker } from '../world/askers.mts';
import type { WorldChild } from '../world/WorldChild.mts';

/** Where the hub gives less than the matrix alone would, on purpose, and where that is written down. */
export interface Stricter {
  readonly because: string;
  holds(cell: { asker: Asker; way: string; leaf: string; child: WorldChild | undefined }): boolean;
}

export const STRICTER: readonly Stricter[] = [];
