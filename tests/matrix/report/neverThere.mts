/** Fields of which the world holds nothing, each with the reason. */
export const NEVER_THERE: Readonly<Record<string, string>> = {};
