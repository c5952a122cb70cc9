/** What the fields that every change has are for: the explorer shows it as help. */
export const IDEMPOTENCY_KEY =
  'Any text of 1 to 200 characters that is new for each change, such as a UUID. Sending the same change again with the same key answers what the first one did, and saves nothing twice.';
export const DRY_RUN = 'true: say what would be saved, and save nothing.';
export const EXPECTED_VERSION = 'The `version` that you read. When somebody changed it since, nothing is saved.';
export const WAS_DRY_RUN = 'Whether nothing was saved because `dryRun` was asked for.';
export const WAS_REPEATED = 'Whether this answers a repeated request: it was saved the first time, and not again.';
