import { once } from 'node:events';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import DataLoader from 'dataloader';
import { parse } from 'graphql';
import type pg from 'pg';
import { openPool, type Pools } from '../hand-written/Pools.mts';
import { AGENCIES, POOL_OF, type Agency } from './agencies.mts';

interface Settings {
  agency: string;
  today: string;
  database: pg.ClientConfig;
}

/** A subgraph as Apollo's documentation starts it, with a DataLoader and one prepared statement for all children. */
async function main(): Promise<void> {
  const [{ agency: name, today, database }] = (await once(process, 'message')) as [Settings];
  const agency = AGENCIES[name]!;
  const pools = { [POOL_OF[name]!]: openPool(database) } as unknown as Pools;
  const server = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs: parse(agency.typeDefs), resolvers: resolversOf(agency) as any }]),
  });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async () => ({ pools, loader: loaderOf(agency, pools, today) }),
  });
  process.on('SIGTERM', () => process.exit(0));
  process.send!(Number(new URL(url).port));
}

/** Of one request. */
const loaderOf = ({ part }: Agency, pools: Pools, today: string) =>
  new DataLoader<string, unknown>(async (ids) => {
    const found = await part!.read(pools, [...ids], today);
    return ids.map((id) => found.get(id) ?? null);
  });

const resolversOf = ({ part, query }: Agency) => ({
  ...(query && { Query: query }),
  ...(part && {
    Child: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      [part.field]: ({ id }: { id: string }, _args: object, { loader }: any) => loader.load(id),
    },
  }),
});

void main();
