/** How many random operations each kind of graph is asked, and the seed: `npm run conformance` says, `npm test` asks fewer. */
export const OPERATIONS = Number(process.env.HUB_CONFORMANCE_OPERATIONS ?? 600);
export const SEED = Number(process.env.HUB_CONFORMANCE_SEED ?? 20261122);
