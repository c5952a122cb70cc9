import { makePopulationInChunks, SERVICES, type HubDatabases } from '@hub/cli';
import { londonDateOf, type Population, type Service } from '@hub/platform';
import { dealCaseloads, type Dealt, type Hands } from './dealCaseloads.mts';

type Client = Parameters<Service['seed']>[0];
interface Loader {
  service: Service;
  client: Client;
}

/**
 * Tells a population to all agencies, as the hub's own seed does: a thousand children at a time, each agency in one
 * transaction. It is made twice, first to deal the caseloads: 100,000 children at once would fill the memory.
 */
export async function seedField(databases: HubDatabases, children: number, scope: number): Promise<void> {
  const options = { children, today: londonDateOf(new Date()) };
  const known: Dealt[] = [];
  for (const chunk of makePopulationInChunks(options))
    for (const { id, restricted, enteredCareOn, endedCareOn } of chunk.children)
      known.push({ id, restricted, enteredCareOn, endedCareOn });
  const hands = dealCaseloads(known, scope);
  await withLoaders(databases, SERVICES, async (loaders) => {
    for (const chunk of makePopulationInChunks(options)) {
      const population = rearrange(chunk, hands);
      await Promise.all(loaders.map(({ service, client }) => service.seed(client, population)));
    }
  });
}

/** One transaction within the other. */
async function withLoaders(
  databases: HubDatabases,
  [service, ...others]: readonly Service[],
  work: (loaders: Loader[]) => Promise<void>,
  open: Loader[] = [],
): Promise<void> {
  if (!service) return work(open);
  await databases
    .of(service.name)
    .asLoader((client) => withLoaders(databases, others, work, [...open, { service, client }]));
}

function rearrange(chunk: Population, hands: Hands): Population {
  const children = chunk.children.map((child) => ({ ...child, relationships: hands.get(child.id)! }));
  const known = new Set(chunk.professionals.map(({ subject }) => subject));
  const subjects = new Set(children.flatMap(({ relationships }) => relationships.map(({ subject }) => subject)));
  const colleagues = [...subjects].filter((subject) => !known.has(subject)).map(makeColleague);
  return { ...chunk, professionals: [...chunk.professionals, ...colleagues], children };
}

const makeColleague = (subject: string): Population['professionals'][number] => ({
  subject,
  name: subject,
  jobTitle: 'Colleague',
  team: `Team of ${subject}`,
  telephone: '01632 960000',
});
