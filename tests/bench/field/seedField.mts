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
export async function seedField(databases: HubDatabases, children: number, scope: number | 'own'): Promise<void> {
  const isOwn = scope === 'own';
  const options = { children: isOwn ? children * POPULATION_FOR_OWN : children, today: londonDateOf(new Date()) };
  const known: Dealt[] = [];
  for (const chunk of makePopulationInChunks(options))
    for (const { id, restricted, enteredCareOn, endedCareOn } of chunk.children)
      known.push({ id, restricted, enteredCareOn, endedCareOn });
  const told = isOwn ? known.filter(isInReach).slice(0, children) : known;
  const hands = dealCaseloads(told, isOwn ? children : scope);
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

/** Of whom not all can be somebody's: enough to find as many as are wanted among them. */
const POPULATION_FOR_OWN = 2;
const isInReach = ({ restricted, endedCareOn }: Dealt): boolean => !restricted && endedCareOn === null;

function rearrange(chunk: Population, hands: Hands): Population {
  const children = chunk.children
    .filter(({ id }) => hands.has(id))
    .map((child) => ({ ...child, relationships: hands.get(child.id)! }));
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
