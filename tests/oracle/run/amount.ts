/** How many operations, and where the random numbers begin: `npm run oracle` says, `npm test` asks fewer. */
export const OPERATIONS = Number(process.env['HUB_ORACLE_OPERATIONS'] ?? 300);
export const SEED = Number(process.env['HUB_ORACLE_SEED'] ?? 20261122);
/** Where the counts are to be written, and with it that somebody waits and is told how far it is. */
export const REPORT = process.env['HUB_ORACLE_REPORT'];
