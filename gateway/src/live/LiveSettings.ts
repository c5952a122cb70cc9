/** How lists are kept live; all times in milliseconds. */
export interface LiveSettings {
  /** Changes often come together: how long to wait for the rest of them. */
  readonly settle: number;
  /** The least time between two answers of one stream: each is a look of its own, on record. */
  readonly gap: number;
  /** How often an open stream says that it is there, and whether its reader may still read is asked again. */
  readonly heartbeat: number;
  /** How many streams one person may have open in this process. */
  readonly streamsOfOnePerson: number;
}

export const LIVE_SETTINGS: LiveSettings = Object.freeze({
  settle: 150,
  gap: 1000,
  heartbeat: 15_000,
  streamsOfOnePerson: 8,
});
