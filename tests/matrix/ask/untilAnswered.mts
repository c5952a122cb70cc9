interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/** What says something of the machine, and nothing of access: a database that did not answer in time. */
const AWAY = new Set(['SUBGRAPH_UNAVAILABLE', 'AUDIT_UNAVAILABLE']);
const MOST_TIMES = 4;

/** Asks again while somebody is away: that nothing came then would prove nothing. @throws Error when it stays so */
export async function untilAnswered<Given extends Answer>(ask: () => Promise<Given>): Promise<Given> {
  for (let time = 1; ; time++) {
    const answer = await ask();
    const { errors = [] } = answer;
    const away = errors.find(({ extensions }) => AWAY.has(String(extensions?.code)));
    if (!away) return answer;
    if (time === MOST_TIMES) throw new Error(`Nothing can be proven, for somebody is away: ${away.message}`);
  }
}
