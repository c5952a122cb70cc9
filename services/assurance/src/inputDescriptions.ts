/** What every change asks for besides its own fields. */
export const EXPECTED_VERSION =
  'The `version` that you read. When somebody changed it since, nothing is saved, and you are told who changed it.';
export const IDEMPOTENCY_KEY =
  'Any text of 1 to 200 characters that is new for each change, such as a UUID. Sending the same change again with the same key answers what the first one did, and saves nothing twice.';
// Nullable, for graphql-jit refuses a required input field that has a default and is left out.
export const DRY_RUN = 'true: check everything, say what would happen, and save nothing.';
export const WAS_DRY_RUN = 'Whether nothing was saved because `dryRun` was asked for.';
export const WAS_REPEATED = 'Whether this request had been carried out before: then nothing was saved a second time.';
